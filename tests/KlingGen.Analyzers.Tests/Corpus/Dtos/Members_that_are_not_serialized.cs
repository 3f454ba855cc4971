using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class KlingInput
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonIgnore]
    public string? NegativePrompt { get; set; } //~

    [JsonIgnore]
    [JsonPropertyName("cfg_scale")] //~
    public double CfgScale { get; set; }

    [JsonPropertyName("image_url")]
    public string? StartImageUrl { get; set; } //~ another name on the wire

    public static string? negative_prompt { get; set; } //~ static
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video",
        new KlingInput { Prompt = prompt, NegativePrompt = "blur", CfgScale = 0.5, StartImageUrl = "https://example.com/a.png" }); //~
}
