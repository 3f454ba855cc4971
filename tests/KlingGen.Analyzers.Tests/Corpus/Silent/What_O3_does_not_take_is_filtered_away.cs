using System.Net.Http.Json;

public sealed class Filtered(HttpClient http)
{
    private static readonly HashSet<string> NotForOmni = ["negative_prompt", "cfg_scale"]; //~

    public Task SendAsync(string prompt, string negative)
    {
        var all = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = negative, //~
            ["cfg_scale"] = 0.5, //~
        };
        var body = all.Where(pair => !NotForOmni.Contains(pair.Key)).ToDictionary();
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", body);
    }
}
