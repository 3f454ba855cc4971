//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class KlingPayloads
{
    public static JsonObject Common(string prompt, double? cfg)
    {
        JsonObject o = new() { ["prompt"] = prompt, ["shot_type"] = "customize" };
        if (cfg is double value) o["cfg_scale"] = value; //! KLG1003
        return o;
    }
}

//# file: Send.cs
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Send
{
    public static async Task RunAsync(HttpClient http)
    {
        JsonObject o = KlingPayloads.Common("A fox", 0.5);
        o.Add("start_image_url", "https://example.com/a.png"); //! KLG1001
        o["negative_prompt"] = JsonValue.Create("rain"); //! KLG1002
        await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/image-to-video", o);
    }
}
