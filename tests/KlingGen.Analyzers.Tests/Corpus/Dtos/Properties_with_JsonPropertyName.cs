//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class KlingRequest
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("start_image_url")] //! KLG1001
    public string? StartImageUrl { get; init; }

    [JsonPropertyName("negative_prompt")] //! KLG1002
    public string? NegativePrompt { get; init; }

    [JsonPropertyName("cfg_scale")] //! KLG1003
    public double CfgScale { get; init; } = 0.5;
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var request = new KlingRequest
        {
            Prompt = "A kite.",
            StartImageUrl = "https://example.com/kite.png", //~ the member is flagged at its declaration
            NegativePrompt = "birds", //~
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", request);
    }
}
