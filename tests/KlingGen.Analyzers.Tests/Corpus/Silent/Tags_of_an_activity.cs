//# run
using System.Diagnostics;
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        using var activity = new Activity("kling");
        activity.SetTag("fal.endpoint", "fal-ai/kling-video/v3/pro/text-to-video");
        activity.SetTag("negative_prompt", "b"); //~
        activity.AddTag("cfg_scale", "0.5"); //~
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A." });
    }
}
