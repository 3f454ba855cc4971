//# target: None
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
        {
            prompt,
            start_image_url = image, //~
            negative_prompt = "blur", //~
            cfg_scale = 0.5, //~
        });
        var body = new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = "blur", ["cfg_scale"] = 0.5 }; //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
