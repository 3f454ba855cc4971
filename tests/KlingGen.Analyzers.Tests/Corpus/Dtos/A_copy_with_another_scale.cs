using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record KlingClip
{
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; init; } //! KLG1002
    [JsonPropertyName("cfg_scale")] public double CfgScale { get; init; } = 0.5; //! KLG1003
    [JsonPropertyName("aspect_ratio")] public string AspectRatio { get; init; } = "16:9";
}

public sealed class AdvertMaker(HttpClient http)
{
    public async Task MakeAllAsync(string product, string? avoid)
    {
        var wide = new KlingClip { Prompt = product, NegativePrompt = avoid, CfgScale = 0.7 };
        var tall = wide with { CfgScale = 0.3 };
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/standard/text-to-video", tall);
    }
}
