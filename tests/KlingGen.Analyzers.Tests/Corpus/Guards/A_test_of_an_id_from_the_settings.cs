//# run
using System.Net.Http.Json;

public sealed class Handler(HttpClient http, IDictionary<string, string> settings)
{
    public static string Default => "fal-ai/kling-video/v3/pro/text-to-video";

    public Task HandleAsync(string prompt)
    {
        string model = settings.TryGetValue("model", out string? found) ? found : Default;
        object body = model.StartsWith("fal-ai/kling-video/v3/")
            ? new { prompt, negative_prompt = "blur" } //! KLG1002
            : new { prompt };
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Handler(http, new Dictionary<string, string>()).HandleAsync("A");
}
