//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object> { ["prompt"] = "A paper boat drifts." };
        body.Remove("cfg_scale"); //~
        body["cfg_scale"] = 0.5; //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
