using System.Net.Http.Json;

public sealed class Outs(HttpClient http)
{
    private static void Describe(string p, out string endpoint, out Dictionary<string, object> body)
    {
        endpoint = "fal-ai/kling-video/v3/pro/text-to-video";
        body = new Dictionary<string, object> { ["prompt"] = p, ["cfg_scale"] = 0.5 }; //! KLG1003
    }

    public Task GoAsync(string p)
    {
        Describe(p, out var endpoint, out var body);
        return http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
    }
}
