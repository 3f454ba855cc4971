//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly HashSet<string> s_blocked = ["negative_prompt", "cfg_scale"]; //~

    public static async Task RunAsync(HttpClient http)
    {
        var given = new Dictionary<string, object> { ["prompt"] = "A.", ["negative_prompt"] = "b", ["cfg_scale"] = 0.5 }; //~
        var body = given.Where(pair => !s_blocked.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", body);
    }
}
