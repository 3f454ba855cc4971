using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

[JsonConverter(typeof(ClipConverter))]
public sealed record Clip(string Prompt, string? Avoid);

public sealed class ClipConverter : JsonConverter<Clip>
{
    public override Clip? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Clip value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("prompt", value.Prompt);
        if (value.Avoid is not null)
            writer.WriteString("negative_prompt", value.Avoid); //! KLG1002
        writer.WriteEndObject();
    }
}
//# file: Send.cs
using System.Net.Http.Json;
public static class ClipSender
{
    public static Task SendAsync(HttpClient http) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new Clip("a", "b"));
}
