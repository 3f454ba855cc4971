//# target: V3
//# with: KLG1014
//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new JsonObject
        {
            ["multi_prompt"] = new JsonArray(
                new JsonObject { ["prompt"] = "A kite.", ["duration"] = "3" },
                new JsonObject { ["prompt"] = "It falls.", ["duration"] = "4" }),
            ["image_url"] = "https://example.com/kite.png", //! KLG1011
            ["shot_type"] = "customize",
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", body); //! KLG1014
    }
}
