using System.Net.Http.Json;

public sealed class ImageService(HttpClient http)
{
    private const string Text = "fal-ai/kling-image/v3/text-to-image";
    private const string Edit = "fal-ai/kling-image/o3/image-to-image";

    public async Task DrawAsync(string prompt, string image)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/" + Text, new { prompt, negative_prompt = "text", cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/" + Edit, new { prompt, image_urls = new[] { image }, negative_prompt = "text" }); //~
    }
}
