//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly string[] s_v3Only = ["negative_prompt", "cfg_scale"]; //~

    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object> { ["prompt"] = "A.", ["negative_prompt"] = "b" }; //~
        foreach (string name in s_v3Only)
        {
            body.Remove(name);
        }

        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", body);
    }
}
