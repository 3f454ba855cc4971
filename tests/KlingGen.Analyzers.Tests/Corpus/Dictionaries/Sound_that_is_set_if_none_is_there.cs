//# run
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    private const string Text = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public async Task A(string prompt, string? sound)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }; //! KLG1003
        if (sound != null && !body.ContainsKey("generate_audio")) body["generate_audio"] = false;
        await http.PostAsJsonAsync(Text, body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var s = new Sender(http);
        await s.A("A fox", "off"); await s.A("A fox", null);
    }
}
