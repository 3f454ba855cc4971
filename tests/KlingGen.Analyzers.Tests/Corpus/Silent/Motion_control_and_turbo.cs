using System.Net.Http.Json;

public sealed class MotionService(HttpClient http)
{
    private const string Motion = "fal-ai/kling-video/v3/pro/motion-control";

    public async Task DanceAsync(string prompt, string image, string video)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/" + Motion, new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["image_url"] = image,
            ["video_url"] = video,
            ["negative_prompt"] = "blur", //~
            ["cfg_scale"] = 0.5, //~
        });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/turbo/standard/text-to-video", new
        {
            prompt,
            negative_prompt = "blur", //~
            cfg_scale = 0.5, //~
        });
    }
}
