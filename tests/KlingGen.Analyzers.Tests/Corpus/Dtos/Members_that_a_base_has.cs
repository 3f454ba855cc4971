using System.Net.Http.Json;
using System.Text.Json.Serialization;

public record KlingBase
{
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; init; } //! KLG1002
    [JsonPropertyName("cfg_scale")] public double? CfgScale { get; init; } //! KLG1003
}

public record KlingText : KlingBase
{
    [JsonPropertyName("aspect_ratio")] public string? AspectRatio { get; init; }
}

public record KlingImage : KlingBase
{
    [JsonPropertyName("start_image_url")] public required string StartImage { get; init; } //! KLG1001
}

public record WanText
{
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; init; } //~
    [JsonPropertyName("cfg_scale")] public double? CfgScale { get; init; } //~
}

public sealed class Api(HttpClient http)
{
    public Task Text(KlingText request) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", request);
    public Task Image(KlingImage request) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", request);
    public Task Wan(WanText request) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", request);
}
