using System.Net.Http.Json;

public sealed class NativeOptions { public string Host { get; set; } = ""; }

public sealed class KlingNative(HttpClient http, NativeOptions options)
{
    public const string FalEquivalent = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task TextAsync(string prompt, string negative) => http.PostAsJsonAsync(options.Host + "/v1/videos/text2video", new
    {
        model_name = "kling-v3",
        prompt,
        negative_prompt = negative, //~
        cfg_scale = 0.5, //~
        mode = "pro",
    });
}
