using System.Net.Http.Json;

public static class FalModels
{
    public static readonly string[] All = ["fal-ai/kling-video/v3/pro/text-to-video", "fal-ai/wan/v2.2-a14b/text-to-video"];
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(Uri address, string prompt) => http.PostAsJsonAsync(address, new
    {
        prompt,
        aspect_ratio = "9:16",
        negative_prompt = "blur", //! KLG1006
        cfg_scale = 0.5, //! KLG1006
    });
}
