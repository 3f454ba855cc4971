using System.Net.Http.Json;

public sealed class Messages(HttpClient http)
{
    private static HttpRequestMessage Build(string route, object body)
    {
        var message = new HttpRequestMessage
        {
            Method = HttpMethod.Post,
            RequestUri = new Uri($"https://queue.fal.run/fal-ai/kling-video/{route}"),
            Content = JsonContent.Create(body),
        };
        message.Headers.TryAddWithoutValidation("Authorization", "Key " + Environment.GetEnvironmentVariable("FAL_KEY"));
        return message;
    }

    public Task V3Async(string prompt) => http.SendAsync(Build("v3/pro/text-to-video", new { prompt, cfg_scale = 0.5 })); //! KLG1003

    public Task O3Async(string prompt) => http.SendAsync(Build("o3/pro/text-to-video", new { prompt, negative_prompt = "x" })); //! KLG1002

    public Task V2Async(string prompt) => http.SendAsync(Build("v2/master/text-to-video", new { prompt, cfg_scale = 0.5, negative_prompt = "x" })); //~
}
