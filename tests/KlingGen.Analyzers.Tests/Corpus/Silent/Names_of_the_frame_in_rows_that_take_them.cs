using System.Net.Http.Json;

public sealed record OmniModel(string Path, string FrameName);

public static class OmniModels
{
    public static readonly OmniModel Image = new("fal-ai/kling-video/o3/pro/image-to-video", "image_url");
    public static readonly OmniModel Reference = new("fal-ai/kling-video/o3/pro/reference-to-video", "start_image_url"); //~
    public static readonly OmniModel Old = new("fal-ai/kling-video/v2.6/pro/image-to-video", "start_image_url"); //~
}

public sealed class OmniSender(HttpClient http)
{
    public Task SendAsync(OmniModel model, string prompt, string image)
    {
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        input[model.FrameName] = image;
        return http.PostAsJsonAsync("https://queue.fal.run/" + model.Path, input);
    }

    public Task TextAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
