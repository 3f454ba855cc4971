using System.Net.Http.Json;

public sealed class Others(HttpClient http)
{
    public Task Motion(string i, string v) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/motion-control", new { image_url = i, video_url = v, character_orientation = "image", cfg_scale = 0.5 }); //~
    public Task Image(string p) => http.PostAsJsonAsync("fal-ai/kling-image/v3/text-to-image", new { prompt = p, negative_prompt = "x" }); //~
    public Task Vendor(string p) => http.PostAsJsonAsync("https://api.example.com/kling-video/v3.0/text-to-video", new { prompt = p, negative_prompt = "x", cfg_scale = 0.4 }); //~
}
