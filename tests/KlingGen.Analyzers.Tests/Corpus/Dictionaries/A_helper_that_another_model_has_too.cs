using System.Net.Http.Json;

public sealed class Helpers(HttpClient http)
{
    private static void Common(Dictionary<string, object> body, bool isWan)
    {
        body["aspect_ratio"] = "16:9"; //~
        if (isWan)
        {
            Quality(body);
        }
    }

    private static void Quality(IDictionary<string, object> body)
    {
        body["negative_prompt"] = "blur"; //~
    }

    private static void Sharp(IDictionary<string, object> body) => Scale(body, 0.7);

    private static void Scale(IDictionary<string, object> body, double scale)
    {
        body["cfg_scale"] = scale; //! KLG1003
    }

    public Task KlingAsync(string prompt)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        Common(body, false);
        Sharp(body);
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    public Task WanAsync(string prompt)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        Common(body, true);
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", body);
    }
}
