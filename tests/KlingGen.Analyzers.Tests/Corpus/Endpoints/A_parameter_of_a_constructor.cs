//# run
using System.Net.Http.Json;

public sealed class VideoClient(HttpClient http, string model = "fal-ai/kling-video/v3/standard/text-to-video")
{
    public Task GenerateAsync(string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", new
    {
        prompt,
        cfg_scale = 0.5, //! KLG1003
    });
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new VideoClient(http).GenerateAsync("A bridge.");
}
