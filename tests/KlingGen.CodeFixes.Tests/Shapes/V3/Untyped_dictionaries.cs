using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        double guidance = 0.6;
        var input = new Dictionary<string, object?>
        {
            ["prompt"] = "A ship.",
            ["duration"] = "10",
            ["negative_prompt"] = "storm",
        };
        input["cfg_scale"] = guidance;
        if (input.Count > 2)
        {
            input["generate_audio"] = false;
        }

        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", input);
        var second = new Dictionary<string, object> { { "prompt", "A boat." }, { "cfg_scale", 0.3 } };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", second);
    }
}
