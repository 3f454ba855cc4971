//# run
using System.Net.Http.Json;

public sealed class Pipeline
{
    private readonly Func<object, Task> _send;

    public Pipeline(HttpClient http) => _send = body => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);

    public Task RunOneAsync(string prompt) => _send(new { prompt, negative_prompt = "blur" }); //! KLG1002
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Pipeline(http).RunOneAsync("A");
}
