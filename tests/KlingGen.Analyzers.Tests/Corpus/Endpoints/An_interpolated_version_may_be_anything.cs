using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string version, string family, string prompt, string image)
    {
        await http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{version}/pro/image-to-video", new { prompt, start_image_url = image, cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/{family}/v3/pro/image-to-video", new { prompt, start_image_url = image, cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync($"https://queue.fal.run/{family}", new { prompt, start_image_url = image, cfg_scale = 0.5 }); //~
    }
}
