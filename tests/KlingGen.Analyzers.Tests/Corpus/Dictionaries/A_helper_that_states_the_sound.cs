using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task GoAsync(string prompt)
    {
        var body = new Dictionary<string, object?> { ["duration"] = "5", ["cfg_scale"] = 0.4 }; //! KLG1003
        Silence(body);
        body["prompt"] = prompt;
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    private static void Silence(Dictionary<string, object?> target) => target["generate_audio"] = false;
}
