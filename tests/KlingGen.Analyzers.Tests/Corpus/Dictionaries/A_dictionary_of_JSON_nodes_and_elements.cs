//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var nodes = new Dictionary<string, JsonNode?>
        {
            ["prompt"] = "A candle.",
            ["negative_prompt"] = "smoke", //! KLG1002
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", nodes);

        var elements = new Dictionary<string, JsonElement>
        {
            ["prompt"] = JsonSerializer.SerializeToElement("A candle."),
            ["cfg_scale"] = JsonSerializer.SerializeToElement(0.5), //! KLG1003
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", elements);
    }
}
