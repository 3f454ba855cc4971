//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        JsonObject body = JsonNode.Parse("""{ "prompt": "A harbour at dawn." }""")!.AsObject();
        body["negative_prompt"] = "people"; //! KLG1002
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
