using System.Text.Json;

namespace KlingGen.Benchmarks.Json;

/// <summary>The request written by hand with names that were encoded once: what generated code can reach.</summary>
internal static class HandWrittenWriter
{
    private static readonly JsonEncodedText _prompt = JsonEncodedText.Encode("prompt");
    private static readonly JsonEncodedText _imageUrl = JsonEncodedText.Encode("image_url");
    private static readonly JsonEncodedText _endImageUrl = JsonEncodedText.Encode("end_image_url");
    private static readonly JsonEncodedText _duration = JsonEncodedText.Encode("duration");
    private static readonly JsonEncodedText _generateAudio = JsonEncodedText.Encode("generate_audio");
    private static readonly JsonEncodedText _multiPrompt = JsonEncodedText.Encode("multi_prompt");
    private static readonly JsonEncodedText _shotType = JsonEncodedText.Encode("shot_type");

    public static void Write(Utf8JsonWriter writer, HandWrittenRequest request)
    {
        writer.WriteStartObject();
        WriteText(writer, _prompt, request.Prompt);
        writer.WriteString(_imageUrl, request.ImageUrl);
        WriteText(writer, _endImageUrl, request.EndImageUrl);
        WriteText(writer, _duration, request.Duration);
        if (request.GenerateAudio is { } generateAudio)
        {
            writer.WriteBoolean(_generateAudio, generateAudio);
        }

        if (request.MultiPrompt is { } shots)
        {
            writer.WriteStartArray(_multiPrompt);
            for (int i = 0; i < shots.Count; i++)
            {
                writer.WriteStartObject();
                writer.WriteString(_prompt, shots[i].Prompt);
                WriteText(writer, _duration, shots[i].Duration);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteText(writer, _shotType, request.ShotType);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
