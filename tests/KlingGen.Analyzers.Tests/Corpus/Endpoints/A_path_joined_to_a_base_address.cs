//# run
using System.Net.Http.Json;

public sealed class ShortPaths(HttpClient http)
{
    private const string FalBase = "https://queue.fal.run/fal-ai/";

    public Task SendAsync(string prompt) => PostAsync("kling-video/v3/pro/text-to-video", new { prompt, negative_prompt = "blur" }); //! KLG1002

    public Task OtherAsync(string prompt) => PostAsync("kling-video/v2.1/master/text-to-video", new { prompt, negative_prompt = "blur" });

    private Task<HttpResponseMessage> PostAsync(string path, object body) => http.PostAsJsonAsync(new Uri(new Uri(FalBase), path), body);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new ShortPaths(http).SendAsync("A");
        await new ShortPaths(http).OtherAsync("A");
    }
}
