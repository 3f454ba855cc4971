//# run
using System.Net.Http.Json;

public sealed class Merger(HttpClient http)
{
    private static readonly Dictionary<string, object> _shared = new() { ["generate_audio"] = false };

    public Task KlingAsync(string prompt) => PostAsync("fal-ai/kling-video/v3/pro/text-to-video", new() { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }); //! KLG1003

    public Task WanAsync(string prompt) => PostAsync("fal-ai/wan/v2.2-5b/text-to-video", new() { ["prompt"] = prompt, ["negative_prompt"] = "blur" }); //~

    private Task PostAsync(string model, Dictionary<string, object> own)
    {
        var all = new Dictionary<string, object>(_shared);
        foreach (var pair in own)
        {
            all[pair.Key] = pair.Value;
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{model}", all);
    }
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Merger(http).KlingAsync("A mill.");
        await new Merger(http).WanAsync("A mill.");
    }
}
