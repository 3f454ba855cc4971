using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string model, string prompt, string negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        Action<Dictionary<string, object>> fill = model.Contains("kling-video/v3") ? FillKling : FillOther;
        fill(body);
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    private static void FillKling(Dictionary<string, object> body) => body["cfg_scale"] = 0.5; //! KLG1003
    private static void FillOther(Dictionary<string, object> body) => body["negative_prompt"] = "x"; //~
}

public static class Ids { public const string K = "fal-ai/kling-video/v3/pro/text-to-video"; }
