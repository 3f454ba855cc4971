//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object> { ["prompt"] = "A candle." };
        AddGuidance(body, 0.5);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    private static void AddGuidance(IDictionary<string, object> body, double scale)
    {
        body["cfg_scale"] = scale; //! KLG1003
    }
}
