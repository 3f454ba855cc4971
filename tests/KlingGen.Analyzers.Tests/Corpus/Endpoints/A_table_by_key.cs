//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly Dictionary<string, string> _endpoints = new()
    {
        ["standard"] = "fal-ai/kling-video/v3/standard/text-to-video",
        ["pro"] = "fal-ai/kling-video/v3/pro/text-to-video",
    };

    public static Task RunAsync(HttpClient http) => SendAsync(http, "pro", "A bridge.");

    private static async Task SendAsync(HttpClient http, string tier, string prompt)
    {
        string endpoint = _endpoints[tier];
        await http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", new
        {
            prompt,
            negative_prompt = "cars", //! KLG1002
            cfg_scale = 0.5, //! KLG1003
        });
    }
}
