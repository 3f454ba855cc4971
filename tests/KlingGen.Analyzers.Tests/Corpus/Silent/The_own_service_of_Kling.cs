using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class KlingNativeOptions
{
    public string BaseUrl { get; set; } = "https://api-singapore.klingai.com";

    public string Model { get; set; } = "kling-v3";
}

public sealed class KlingTextToVideoRequest
{
    [JsonPropertyName("model_name")]
    public string ModelName { get; set; } = "kling-v3";

    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //~
    public string? NegativePrompt { get; set; }

    [JsonPropertyName("cfg_scale")] //~
    public double? CfgScale { get; set; }

    [JsonPropertyName("mode")]
    public string Mode { get; set; } = "pro";
}

public sealed class KlingNativeClient(HttpClient http, KlingNativeOptions options)
{
    public async Task<string> TextAsync(KlingTextToVideoRequest request, string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.PostAsJsonAsync($"{options.BaseUrl}/v1/videos/text2video", request);
        return await response.Content.ReadAsStringAsync();
    }

    public Task ImageAsync(string prompt, string image) => http.PostAsJsonAsync(options.BaseUrl + "/v1/videos/image2video", new
    {
        model_name = options.Model,
        prompt,
        image,
        negative_prompt = "blur", //~
        cfg_scale = 0.5, //~
    });
}
//# file: FalVideo.cs
using System.Net.Http.Json;

public sealed class FalVideo(HttpClient http)
{
    public Task TextAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
