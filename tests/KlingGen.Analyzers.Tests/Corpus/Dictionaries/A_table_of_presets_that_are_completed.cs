using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Presets(HttpClient http)
{
    private readonly Dictionary<string, JsonObject> _styles = new()
    {
        ["cinema"] = new JsonObject { ["negative_prompt"] = "cartoon", ["cfg_scale"] = 0.7 }, //! KLG1002 KLG1003
        ["anime"] = new JsonObject { ["negative_prompt"] = "photo", ["cfg_scale"] = 0.4 }, //! KLG1002 KLG1003
    };

    public Task SendAsync(string style, string prompt)
    {
        var body = _styles[style].DeepClone().AsObject();
        body["prompt"] = prompt;
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
