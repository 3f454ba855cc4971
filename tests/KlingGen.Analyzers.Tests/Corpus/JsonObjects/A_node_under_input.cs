//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        JsonNode envelope = new JsonObject
        {
            ["input"] = new JsonObject
            {
                ["prompt"] = "A harbour at dawn.",
                ["negative_prompt"] = "people", //! KLG1002
            },
        };
        envelope["input"]!["cfg_scale"] = 0.5; //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", envelope["input"]);
    }
}
