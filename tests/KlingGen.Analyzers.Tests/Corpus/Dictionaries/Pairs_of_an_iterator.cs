using System.Net.Http.Json;

public sealed class Yielding(HttpClient http)
{
    public Task RunAsync(string prompt, string? avoid) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new Dictionary<string, object?>(Fields(prompt, avoid)));

    private static IEnumerable<KeyValuePair<string, object?>> Fields(string prompt, string? avoid)
    {
        yield return new("prompt", prompt);
        if (avoid is not null)
            yield return new("negative_prompt", avoid); //! KLG1002
        yield return new KeyValuePair<string, object?>("cfg_scale", 0.5); //! KLG1003
    }
}
