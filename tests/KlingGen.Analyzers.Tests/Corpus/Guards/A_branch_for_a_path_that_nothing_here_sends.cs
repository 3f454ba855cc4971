//# run
using System.Net.Http.Json;

public sealed class Animation(HttpClient http)
{
    public Task AnimateAsync(string path, string prompt, string? image, string negative)
    {
        Dictionary<string, object> input = new() { ["prompt"] = prompt };
        if (path.StartsWith("wan/"))
        {
            input["negative_prompt"] = negative; //~
        }
        else if (path.Contains("kling-video/v3") && image != null)
        {
            input["start_image_url"] = image; //! KLG1001
        }
        else if (path.Contains("kling-video/v3"))
        {
            input["cfg_scale"] = 0.5; //! KLG1003
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/{path}", input);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Animation(http).AnimateAsync("kling-video/v3/pro/image-to-video", "A mill.", "https://example.com/a.png", "blur");
        await new Animation(http).AnimateAsync("kling-video/v3/pro/text-to-video", "A mill.", null, "blur");
    }
}
