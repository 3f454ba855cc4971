using System.Net.Http.Json;

public sealed class JobsApi(HttpClient http)
{
    public Task EnqueueAsync(string prompt, string negative) => http.PostAsJsonAsync("https://jobs.internal/api/render", new
    {
        provider = "fal",
        model = "fal-ai/kling-video/v3/pro/text-to-video",
        parameters = new { prompt, negative_prompt = negative, cfg_scale = 0.5 }, //! KLG1002 KLG1003
    });
}
