using System.Net.Http.Json;

public sealed class Layers(HttpClient http)
{
    public async Task KlingAsync(string prompt)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        AddDefaults(body);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    public async Task WanAsync(string prompt)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        AddWan(body);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", body);
    }

    private static void AddDefaults(Dictionary<string, object> body)
    {
        AddAspect(body);
        AddKling(body);
    }

    private static void AddWan(Dictionary<string, object> body)
    {
        AddAspect(body);
        AddNegative(body);
    }

    private static void AddAspect(IDictionary<string, object> body) => body["aspect_ratio"] = "16:9"; //~

    private static void AddKling(IDictionary<string, object> body)
    {
        body["negative_prompt"] = "blur"; //! KLG1002
        body["cfg_scale"] = 0.5; //! KLG1003
    }

    private static void AddNegative(IDictionary<string, object> body)
    {
        body["negative_prompt"] = "blur"; //~
        body["cfg_scale"] = 4; //~
    }
}
