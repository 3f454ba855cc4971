using System.Net.Http.Json;

public sealed class OtherVendors(HttpClient http)
{
    private const string Wave = "https://api.wavespeed.ai/api/v3/kwaivgi/kling-video/v3.0/pro/image-to-video";
    private const string Wave3 = "https://api.wavespeed.ai/api/v3/kwaivgi/kling-v3.0-pro/text-to-video";
    private const string Own = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task SendAsync(string prompt, string image)
    {
        await http.PostAsJsonAsync(Wave, new { prompt, image, negative_prompt = "blur", cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync(Wave3, new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = "blur", ["cfg_scale"] = 0.5 }); //~
        await http.PostAsJsonAsync("https://api.aimlapi.com/v2/video/generations", new { model = "klingai/kling-video/v3.0/pro/text-to-video", prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://gateway.example.com/v1/videos", new { model = "kling-video/v3.0/standard/image-to-video", prompt, start_image_url = image }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/" + Own, new { prompt, cfg_scale = 0.5 }); //! KLG1003
    }
}
