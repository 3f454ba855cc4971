using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string start_image_url, string negative_prompt, double cfg_scale) //~
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new
        {
            prompt = $"{prompt} Avoid {negative_prompt}.", //~
            image_url = start_image_url, //~
            duration = cfg_scale > 0.5 ? "5" : "10", //~
        });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/4k/reference-to-video", new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["start_image_url"] = start_image_url, //~
        });
    }
}
