using System.Collections.Concurrent;
using System.Net.Http.Json;

public sealed class Concurrent(HttpClient http)
{
    private readonly ConcurrentDictionary<string, object> _body = new();

    public Task GoAsync(string prompt)
    {
        _body["prompt"] = prompt;
        _body.AddOrUpdate("negative_prompt", "blur", (_, _) => "blur"); //! KLG1002
        _body.GetOrAdd("cfg_scale", 0.5); //! KLG1003
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", _body);
    }

    public Task SortedAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        new SortedDictionary<string, object>(StringComparer.Ordinal) { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }); //! KLG1003
}
