using System.Text.Json;
using System.Text.Json.Serialization;

public sealed record StableDiffusionRequest(string Prompt, string? Negative, double Guidance);

public sealed class StableDiffusionConverter : JsonConverter<StableDiffusionRequest>
{
    public override StableDiffusionRequest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return new StableDiffusionRequest(
            document.RootElement.GetProperty("prompt").GetString()!,
            document.RootElement.GetProperty("negative_prompt").GetString(), //~
            document.RootElement.GetProperty("cfg_scale").GetDouble()); //~
    }

    public override void Write(Utf8JsonWriter writer, StableDiffusionRequest value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("prompt", value.Prompt);
        writer.WriteString("negative_prompt", value.Negative); //~
        writer.WriteNumber("cfg_scale", value.Guidance); //~
        writer.WriteNumber("steps", 30);
        writer.WriteEndObject();
    }
}

public static class Catalogue
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/text-to-video";
}
