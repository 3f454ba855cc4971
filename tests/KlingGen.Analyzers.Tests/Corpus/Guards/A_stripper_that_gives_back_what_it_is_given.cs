using System.Net.Http.Json;

public sealed class G(HttpClient http)
{
    public Task Kling(string p) => Go("fal-ai/kling-video/v3/pro/text-to-video", new() { ["prompt"] = p, ["cfg_scale"] = 0.5 }); //~
    private Task Go(string endpoint, Dictionary<string, object?> body) => http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, Clean(endpoint, body));
    private static Dictionary<string, object?> Clean(string endpoint, Dictionary<string, object?> body)
    {
        if (endpoint.Contains("kling-video/v3")) body.Remove("cfg_scale");
        return body;
    }
}
