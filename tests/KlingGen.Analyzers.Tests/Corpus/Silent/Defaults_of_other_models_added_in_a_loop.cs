using System.Net.Http.Json;

public sealed class Merges(HttpClient http)
{
    private static readonly Dictionary<string, object> WanDefaults = new() { ["negative_prompt"] = "blur", ["cfg_scale"] = 5.0 }; //~
    private static readonly Dictionary<string, object> KlingDefaults = new() { ["duration"] = "5" };
    private static readonly Dictionary<string, string> Help = new() { ["negative_prompt"] = "What to avoid" }; //~

    public Task WanAsync(string p)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        foreach (var (key, value) in WanDefaults) body.TryAdd(key, value);
        return http.PostAsJsonAsync("https://queue.fal.run/wan/v2.6/text-to-video", body);
    }

    public Task KlingAsync(string p)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        foreach (var pair in KlingDefaults) body[pair.Key] = pair.Value;
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    public void Print()
    {
        foreach (var pair in Help) Console.WriteLine(pair.Key + pair.Value);
    }
}
