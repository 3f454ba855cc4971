using System.Net.Http.Json;

public sealed class K4(HttpClient http)
{
    public Task GoAsync(string u) => http.PostAsJsonAsync("kling/v4/image-to-video", new { prompt = "x", start_image_url = u, negative_prompt = "x" }); //~
    public Task TextAsync(string u) => http.PostAsJsonAsync("https://queue.fal.run/kling/v4/text-to-video", new { prompt = "x", negative_prompt = "x" }); //~
    public Task OmniAsync(string u) => http.PostAsJsonAsync("alibaba/wan/v3/image-to-video", new Dictionary<string, object> { ["prompt"] = "x", ["start_image_url"] = u }); //~
    public Task FalAsync(string u) => http.PostAsJsonAsync("fal-ai/kling-video/v4/image-to-video", new { prompt = "x", start_image_url = u }); //~
    public Task OldAsync(string u) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", new { prompt = "x", start_image_url = u }); //! KLG1001
}
