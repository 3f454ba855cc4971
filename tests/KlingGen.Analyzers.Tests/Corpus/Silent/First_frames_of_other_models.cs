using System.Net.Http.Json;

public sealed class FrameService(HttpClient http)
{
    private static readonly Dictionary<string, string> _models = new()
    {
        ["wan-3"] = "fal-ai/wan/v3/image-to-video",
        ["flux-3"] = "fal-ai/flux-3/image-to-video",
        ["kling-2.6"] = "fal-ai/kling-video/v2.6/pro/image-to-video",
        ["kling-o1"] = "fal-ai/kling-video/o1/image-to-video",
        ["kling-4"] = "kling/v4/image-to-video",
        ["kling-4-fal"] = "fal-ai/kling-video/v4/image-to-video",
        ["kling-o3-ref"] = "fal-ai/kling-video/o3/pro/reference-to-video",
    };

    public async Task AnimateAsync(string name, string prompt, string first)
    {
        var body = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["start_image_url"] = first, //~
        };
        await http.PostAsJsonAsync("https://queue.fal.run/" + _models[name], body);
    }

    public async Task ReferenceAsync(string prompt, string first)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/kling/v4/image-to-video", new { prompt, start_image_url = first, duration = 8 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v3/image-to-video", new { prompt, start_image_url = first, negative_prompt = "blur" }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/" + _models["kling-o3-ref"], new { prompt, start_image_url = first }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/" + _models["kling-o3-ref"], new { prompt, start_image_url = first, negative_prompt = "blur" }); //! KLG1002
    }
}
