//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record KlingInput(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("start_image_url")] string StartImageUrl, //! KLG1001
    [property: JsonPropertyName("negative_prompt")] string NegativePrompt, //! KLG1002
    [property: JsonPropertyName("cfg_scale")] double CfgScale); //! KLG1003

public static class Case
{
    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
        new KlingInput("A kite.", "https://example.com/kite.png", "birds", 0.5));
}
