using System.Text.Json;

namespace KlingGen.Tests.Support;

/// <summary>A request as the generator would write it, in small. <see cref="IsChecked"/> off lets a wrong one through to the service.</summary>
public sealed record ClipRequest : IKlingRequest
{
    public string? ImageUrl { get; init; } = "https://example.com/bottle.png";

    public string? Prompt { get; init; } = "A bottle turns.";

    public string? NegativePrompt { get; init; }

    public bool IsChecked { get; init; } = true;

    public IReadOnlyList<KlingViolation> Validate() =>
        IsChecked && ImageUrl is null ? [new KlingViolation("$.image_url", "Required")] : [];

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        Write(writer, "prompt", Prompt);
        Write(writer, "image_url", ImageUrl);
        Write(writer, "negative_prompt", NegativePrompt);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
