using System.Text.Json;

namespace KlingGen.Benchmarks.Json;

/// <summary>The request written by hand with names that were encoded once: what generated code can reach.</summary>
internal static class HandWrittenWriter
{
    private static readonly JsonEncodedText s_prompt = JsonEncodedText.Encode("prompt");
    private static readonly JsonEncodedText s_imageUrl = JsonEncodedText.Encode("image_url");
    private static readonly JsonEncodedText s_endImageUrl = JsonEncodedText.Encode("end_image_url");
    private static readonly JsonEncodedText s_duration = JsonEncodedText.Encode("duration");
    private static readonly JsonEncodedText s_generateAudio = JsonEncodedText.Encode("generate_audio");
    private static readonly JsonEncodedText s_multiPrompt = JsonEncodedText.Encode("multi_prompt");
    private static readonly JsonEncodedText s_shotType = JsonEncodedText.Encode("shot_type");

    public static void Write(Utf8JsonWriter writer, HandWrittenRequest request)
    {
        writer.WriteStartObject();
        WriteText(writer, s_prompt, request.Prompt);
        writer.WriteString(s_imageUrl, request.ImageUrl);
        WriteText(writer, s_endImageUrl, request.EndImageUrl);
        WriteText(writer, s_duration, request.Duration);
        if (request.GenerateAudio is { } generateAudio)
        {
            writer.WriteBoolean(s_generateAudio, generateAudio);
        }

        if (request.MultiPrompt is { } shots)
        {
            writer.WriteStartArray(s_multiPrompt);
            for (int i = 0; i < shots.Count; i++)
            {
                writer.WriteStartObject();
                writer.WriteString(s_prompt, shots[i].Prompt);
                WriteText(writer, s_duration, shots[i].Duration);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteText(writer, s_shotType, request.ShotType);
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
