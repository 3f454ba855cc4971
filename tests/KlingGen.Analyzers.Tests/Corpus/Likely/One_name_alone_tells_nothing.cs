using System.Net.Http.Json;

public static class FalModels
{
    public const string KlingV3Pro = "fal-ai/kling-video/v3/pro/image-to-video";
}

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string address, string prompt, string image)
    {
        await http.PostAsJsonAsync(address, new { prompt, negative_prompt = "blur" }); //~
        await http.PostAsJsonAsync(address, new { prompt, cfg_scale = 7 }); //~
        await http.PostAsJsonAsync(address, new { prompt, start_image_url = image }); //~
    }
}
