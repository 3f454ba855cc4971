using System.Net.Http.Json;

public static class FalModels
{
    public const string KlingV3Pro = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string KlingV2 = "fal-ai/kling-video/v2/master/text-to-video";
}

public sealed class OldSender(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + FalModels.KlingV2, new
    {
        prompt,
        negative_prompt = "blur", //~
        cfg_scale = 0.5, //~
    });
}
