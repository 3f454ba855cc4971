using System.Net.Http.Json;

public static class Models
{
    public const string OnFal = "fal-ai/kling-video/v3/pro/image-to-video";
}

public sealed class KlingOfficial(HttpClient http)
{
    public Task AnimateAsync(string prompt, string image) => http.PostAsJsonAsync("https://api-singapore.klingai.com/v1/videos/image2video", new
    {
        model_name = "kling-v3",
        prompt,
        image,
        negative_prompt = "blur", //~
        cfg_scale = 0.5, //~
        mode = "pro",
    });
}

public sealed class OnReplicate(HttpClient http)
{
    public Task AnimateAsync(string prompt, string image) => http.PostAsJsonAsync("https://api.replicate.com/v1/models/kwaivgi/kling-v3-video/predictions", new
    {
        input = new
        {
            prompt,
            start_image = image,
            negative_prompt = "blur", //~
        },
    });
}

public sealed class OnPiApi(HttpClient http)
{
    public Task AnimateAsync(string prompt, string image) => http.PostAsJsonAsync("https://api.piapi.ai/api/v1/task", new Dictionary<string, object>
    {
        ["model"] = "kling",
        ["task_type"] = "video_generation",
        ["input"] = new Dictionary<string, object> { ["prompt"] = prompt, ["image_url"] = image, ["negative_prompt"] = "blur", ["cfg_scale"] = 0.5 }, //~
    });
}
