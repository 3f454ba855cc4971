using System.Net.Http.Json;

public sealed class Kling(HttpClient http)
{
    public const string V3 = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string V26 = "fal-ai/kling-video/v2.6/pro/image-to-video";
    public const string V25 = "fal-ai/kling-video/v2.5-turbo/pro/image-to-video";
    public const string V16 = "fal-ai/kling-video/v1.6/pro/image-to-video";
    public const string O1 = "fal-ai/kling-video/o1/image-to-video";

    public Task SixAsync(string p, string i) => http.PostAsJsonAsync(V26, new { prompt = p, start_image_url = i, negative_prompt = "x" }); //~
    public Task FiveAsync(string p, string i) => http.PostAsJsonAsync(V25, new { prompt = p, image_url = i, negative_prompt = "x", cfg_scale = 0.5 }); //~
    public Task OneAsync(string p, string i) => http.PostAsJsonAsync(V16, new { prompt = p, image_url = i, negative_prompt = "x", cfg_scale = 0.5 }); //~
    public Task OmniAsync(string p, string i) => http.PostAsJsonAsync(O1, new { prompt = p, start_image_url = i }); //~
    public Task V3Async(string p, string i) => http.PostAsJsonAsync(V3, new { prompt = p, start_image_url = i }); //! KLG1001
}
