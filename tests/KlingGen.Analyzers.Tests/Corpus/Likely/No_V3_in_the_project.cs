using System.Net.Http.Json;

public static class FalModels
{
    public const string Kling26 = "fal-ai/kling-video/v2.6/pro/image-to-video";
    public const string Motion = "fal-ai/kling-video/v3/pro/motion-control";
    public const string KlingO3 = "fal-ai/kling-video/o3/pro/image-to-video";
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string address, string prompt) => http.PostAsJsonAsync(address, new
    {
        prompt,
        negative_prompt = "blur", //~
        cfg_scale = 0.5, //~
    });
}
