//# run
using System.Net.Http.Json;

public static class Case
{
    private const string Negative = "negative_prompt"; //~
    private static readonly string[] s_dropped = ["negative_prompt", "webhook"]; //~

    public static async Task RunAsync(HttpClient http)
    {
        var first = new Dictionary<string, object>
        {
            ["prompt"] = "A.",
            ["negative_prompt"] = "blur", //~
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", first.Where(p => p.Key != "negative_prompt").ToDictionary(p => p.Key, p => p.Value));

        var second = new Dictionary<string, object>
        {
            ["prompt"] = "A.",
            ["negative_prompt"] = "blur", //~
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", second.Where(p => !s_dropped.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value));

        var third = new Dictionary<string, object>
        {
            ["prompt"] = "A.",
            ["negative_prompt"] = "blur", //~
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        var copy = new Dictionary<string, object>();
        foreach (var pair in third)
        {
            if (pair.Key == Negative)
            {
                continue;
            }

            copy[pair.Key] = pair.Value;
        }

        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", copy);
    }
}
