//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        JsonObject body = new() { { "prompt", "A harbour at dawn." } };
        body["start_image_url"] = "https://example.com/harbour.png"; //! KLG1001
        body.Add("negative_prompt", JsonValue.Create("people")); //! KLG1002
        body.Add(KeyValuePair.Create("cfg_scale", (JsonNode?)0.5)); //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }
}
