using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Strip(HttpClient http)
{
    private static readonly string[] Unknown = ["negative_prompt", "cfg_scale"]; //~

    public Task TextAsync(string prompt)
    {
        var body = Common(prompt);
        foreach (var name in Unknown)
        {
            body.Remove(name);
        }

        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", body);
    }

    private static Dictionary<string, object> Common(string prompt)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body["negative_prompt"] = "blur"; //~
        body["cfg_scale"] = 0.5; //~
        return body;
    }
}

public sealed class Half(HttpClient http)
{
    public Task TextAsync(string prompt)
    {
        var body = Common(prompt);
        body.Remove("cfg_scale"); //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", body);
    }

    private static Dictionary<string, object> Common(string prompt) => new()
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "blur", //! KLG1002
        ["cfg_scale"] = 0.5, //~
    };
}

public sealed class Late(HttpClient http)
{
    public Task TextAsync(string prompt)
    {
        var body = Common(prompt);
        var json = body.ToJsonString();
        body.Remove("cfg_scale"); //~ too late
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new StringContent(json));
    }

    private static JsonObject Common(string prompt) => new()
    {
        ["prompt"] = prompt,
        ["cfg_scale"] = 0.5, //! KLG1003
    };
}
