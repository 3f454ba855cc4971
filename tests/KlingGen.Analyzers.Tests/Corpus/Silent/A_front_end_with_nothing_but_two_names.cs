using System.Net.Http.Json;

public static class FalModels
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/text-to-video";
}
//# file: LocalDiffusion.cs
using System.Net.Http.Json;

public sealed class LocalDiffusion(HttpClient http)
{
    public Task DrawAsync(string prompt, string negative) => http.PostAsJsonAsync("/sdapi/v1/txt2img", new
    {
        prompt,
        negative_prompt = negative, //~
        cfg_scale = 7.0, //~
    });
}
