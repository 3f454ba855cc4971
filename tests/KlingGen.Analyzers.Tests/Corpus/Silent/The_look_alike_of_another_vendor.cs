using System.Net.Http.Json;

public sealed class OtherVendor(HttpClient http)
{
    public Task AAsync(string image) => http.PostAsJsonAsync(
        "https://api.wavespeed.ai/api/v3/kwaivgi/kling-v3.0-pro/image-to-video", new { image, prompt = "Go.", negative_prompt = "x", cfg_scale = 0.5 }); //~

    public Task BAsync(string image) => http.PostAsJsonAsync(
        "https://api.example.com/kling-video/v3.0/pro/image-to-video", new { start_image_url = image, negative_prompt = "x" }); //~

    public Task CAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/ideogram/v3", new { prompt, negative_prompt = "x" }); //~

    public Task DAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-image/v3/text-to-image", new { prompt, negative_prompt = "x" }); //~
}
