//# run
using System.Net.Http.Json;

public sealed record Submission(string Model, object Input, string? Webhook = null);

public sealed class Dispatcher(HttpClient http)
{
    public Task<HttpResponseMessage> DispatchAsync(Submission submission) => http.PostAsJsonAsync(submission.Model, submission.Input);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var dispatcher = new Dispatcher(http);
        await dispatcher.DispatchAsync(new Submission(
            "fal-ai/kling-video/v3/pro/image-to-video",
            new { prompt = "A.", start_image_url = "https://example.com/a.png" })); //! KLG1001
        await dispatcher.DispatchAsync(new Submission("fal-ai/kling-video/v2.6/pro/image-to-video", new { prompt = "A.", start_image_url = "https://example.com/a.png" })); //~
    }
}
