using System.Text.Json;
using KlingGen.Json;

namespace KlingGen.Tests.Support;

public sealed record Clip(string Url);

/// <summary>Reads <c>{"video":{"url":"..."}}</c> the way generated code does: token by token, no reflection.</summary>
public sealed class ClipConverter : KlingJsonConverter<Clip>
{
    public static ClipConverter Instance { get; } = new();

    public override Clip ReadValue(ref Utf8JsonReader reader)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("video", out JsonElement video)
            && video.TryGetProperty("url", out JsonElement url)
                ? new Clip(url.GetString() ?? throw new JsonException("video.url is null"))
                : throw new JsonException("video is missing");
    }

    public override void WriteValue(Utf8JsonWriter writer, Clip value) => throw new NotSupportedException();
}
