using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class Preset
{
    [JsonPropertyName("model")]
    public string Model { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";

    [JsonPropertyName("negative_prompt")] //~
    public string? NegativePrompt { get; set; }

    [JsonPropertyName("cfg_scale")] //~
    public double? CfgScale { get; set; }

    public static Preset Load(string path) => JsonSerializer.Deserialize<Preset>(File.ReadAllText(path))!;
}
