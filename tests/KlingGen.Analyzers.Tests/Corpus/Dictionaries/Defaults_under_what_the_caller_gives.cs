using System.Net.Http.Json;

public static class Merger
{
    private static readonly Dictionary<string, object> _klingDefaults = new()
    {
        ["negative_prompt"] = "blur, distort, and low quality", //! KLG1002
        ["duration"] = "5",
    };

    private static readonly Dictionary<string, object> _wanDefaults = new()
    {
        ["negative_prompt"] = "blurry", //~
        ["resolution"] = "720p",
    };

    public static Dictionary<string, object> ForKling(IDictionary<string, object> own) => Merge(_klingDefaults, own);

    public static Dictionary<string, object> ForWan(IDictionary<string, object> own) => Merge(_wanDefaults, own);

    private static Dictionary<string, object> Merge(Dictionary<string, object> defaults, IDictionary<string, object> own)
    {
        var result = new Dictionary<string, object>(defaults);
        foreach (var pair in own) result[pair.Key] = pair.Value;
        return result;
    }
}
//# file: Calls.cs
using System.Net.Http.Json;

public sealed class Calls(HttpClient http)
{
    public Task KlingAsync(string prompt) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", Merger.ForKling(new Dictionary<string, object> { ["prompt"] = prompt }));

    public Task WanAsync(string prompt) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", Merger.ForWan(new Dictionary<string, object> { ["prompt"] = prompt }));
}
