using System.Net.Http.Json;

public static class Sanitizer
{
    private static readonly HashSet<string> Removed = ["negative_prompt", "cfg_scale"]; //~

    public static Dictionary<string, object> Clean(string endpoint, Dictionary<string, object> input)
    {
        if (!endpoint.Contains("/o3/")) return input;
        return input.Where(pair => !Removed.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
    }
}
//# file: Client.cs
using System.Net.Http.Json;

public sealed class Client(HttpClient http)
{
    public Task OmniAsync(string prompt) => PostAsync("fal-ai/kling-video/o3/pro/text-to-video", new Dictionary<string, object>
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "blur", //~
        ["cfg_scale"] = 0.5, //~
    });

    private Task PostAsync(string endpoint, Dictionary<string, object> input) =>
        http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", Sanitizer.Clean(endpoint, input));
}
