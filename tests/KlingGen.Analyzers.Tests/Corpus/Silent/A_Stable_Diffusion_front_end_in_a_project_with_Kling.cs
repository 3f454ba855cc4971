using System.Net.Http.Json;

public static class FalModels
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/image-to-video";
}

public sealed class KlingVideo(HttpClient http)
{
    public Task AnimateAsync(string prompt, string image) => http.PostAsJsonAsync($"https://queue.fal.run/{FalModels.KlingV3}", new { prompt, start_image_url = image }); //! KLG1001
}
//# file: StableDiffusionClient.cs
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class Txt2ImgRequest
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //~
    public string NegativePrompt { get; set; } = "";

    [JsonPropertyName("cfg_scale")] //~
    public double CfgScale { get; set; } = 7;

    [JsonPropertyName("sampler_name")]
    public string Sampler { get; set; } = "DPM++ 2M Karras";
}

public sealed class StableDiffusionClient
{
    private readonly HttpClient _http;
    private readonly string _baseUrl;

    public StableDiffusionClient(HttpClient http, string baseUrl)
    {
        _http = http;
        _baseUrl = baseUrl.TrimEnd('/');
    }

    public Task<string> Txt2ImgAsync(Txt2ImgRequest request) => PostAsync("/sdapi/v1/txt2img", request);

    public Task<string> Img2ImgAsync(string prompt, string negative, string image) => PostAsync("/sdapi/v1/img2img", new Dictionary<string, object>
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = negative, //~
        ["cfg_scale"] = 7.5, //~
        ["init_images"] = new[] { image },
    });

    private async Task<string> PostAsync(string path, object body)
    {
        using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(_baseUrl + path, content);
        return await response.Content.ReadAsStringAsync();
    }
}
