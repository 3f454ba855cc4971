using System.Net.Http.Json;

public static class Cleaner
{
    public static Dictionary<string, object> Clean(string endpoint, Dictionary<string, object> input) =>
        endpoint.Contains("/o3/")
            ? input.Where(pair => pair.Key != "cfg_scale").ToDictionary(pair => pair.Key, pair => pair.Value)
            : input;
}
//# file: Client.cs
using System.Net.Http.Json;

public sealed class Client(HttpClient http)
{
    public Task OmniAsync(string prompt) => PostAsync("fal-ai/kling-video/o3/pro/text-to-video", new Dictionary<string, object>
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "blur", //! KLG1002
        ["cfg_scale"] = 0.5, //~
    });

    public Task ThreeAsync(string prompt) => PostAsync("fal-ai/kling-video/v3/pro/text-to-video", new Dictionary<string, object>
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "blur", //! KLG1002
        ["cfg_scale"] = 0.5, //! KLG1003
    });

    private Task PostAsync(string endpoint, Dictionary<string, object> input) =>
        http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", Cleaner.Clean(endpoint, input));
}
