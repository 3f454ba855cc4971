//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var given = new Dictionary<string, object> { ["prompt"] = "A.", ["negative_prompt"] = "b" }; //~
        var body = new Dictionary<string, object>();
        foreach (var (key, value) in given)
        {
            if (key is not ("negative_prompt" or "cfg_scale")) //~
            {
                body[key] = value;
            }
        }

        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", body);
    }
}
