//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["fal-ai/kling-video/o3/pro/text-to-video"] = ["prompt", "duration"],
        ["fal-ai/kling-video/v2.6/pro/text-to-video"] = ["prompt", "negative_prompt"], //~
    };

    private static Task<HttpResponseMessage> SendAsync(HttpClient http, string model, Dictionary<string, object> input) =>
        http.PostAsJsonAsync(model, input.Where(pair => s_allowed[model].Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value));

    public static async Task RunAsync(HttpClient http)
    {
        var input = new Dictionary<string, object> { ["prompt"] = "A.", ["negative_prompt"] = "b" }; //~
        await SendAsync(http, "fal-ai/kling-video/o3/pro/text-to-video", input);
        await SendAsync(http, "fal-ai/kling-video/v2.6/pro/text-to-video", input);
    }
}
