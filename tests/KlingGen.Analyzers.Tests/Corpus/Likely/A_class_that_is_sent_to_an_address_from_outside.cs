using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class VideoInput
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("negative_prompt")] //! KLG1006
    public string? NegativePrompt { get; init; }

    [JsonPropertyName("cfg_scale")] //! KLG1006
    public double? CfgScale { get; init; }
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string address, string prompt) =>
        http.PostAsJsonAsync(address, new VideoInput { Prompt = prompt, NegativePrompt = "blur", CfgScale = 0.5 }); //~
}
//# file: FalModels.cs
public static class FalModels
{
    public const string Default = "fal-ai/kling-video/v3/standard/text-to-video";
}
