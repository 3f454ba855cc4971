//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
        new KlingRequest { Prompt = "A garden.", StartImageUrl = "https://example.com/garden.png", NegativePrompt = "people" }); //~
}
//# file: KlingRequest.cs
using System.Text.Json.Serialization;

public sealed class KlingRequest
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("start_image_url")] //! KLG1001
    public string StartImageUrl { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //! KLG1002
    public string? NegativePrompt { get; set; }
}
