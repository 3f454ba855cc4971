using System.Net.Http.Json;

public sealed class G(HttpClient http)
{
    public Task Kling(string p) => Go(new() { ["prompt"] = p, ["cfg_scale"] = 0.5 }); //~
    private Task Go(Dictionary<string, object?> body) { Clean(body); return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body); }
    private static void Clean(Dictionary<string, object?> body)
    {
        body.Remove("cfg_scale");

    }
}
