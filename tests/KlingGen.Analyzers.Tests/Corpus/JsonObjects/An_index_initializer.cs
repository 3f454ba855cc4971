//# run
using System.Text;
using System.Text.Json.Nodes;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new JsonObject
        {
            ["prompt"] = "A harbour at dawn.",
            ["start_image_url"] = "https://example.com/harbour.png", //! KLG1001
            ["negative_prompt"] = "people", //! KLG1002
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        await http.PostAsync(
            "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
            new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
    }
}
