//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var given = new Dictionary<string, object?> { ["prompt"] = "A.", ["negative_prompt"] = "b", ["webhook"] = null }; //! KLG1002
        var body = given.Where(pair => pair.Key != "webhook").ToDictionary(pair => pair.Key, pair => pair.Value);
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
