//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var extra = new Dictionary<string, object?> { ["negative_prompt"] = "b", ["cfg_scale"] = 0.5 }; //! KLG1002 KLG1003
        var body = new Dictionary<string, object?> { ["prompt"] = "A." };
        foreach (KeyValuePair<string, object?> pair in extra)
        {
            body[pair.Key] = pair.Value;
        }

        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
