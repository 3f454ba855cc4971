//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        JsonNode options = JsonNode.Parse("""
            {
              "input": {
                "prompt": "A river.",
                "negative_prompt": "boats" //! KLG1002
              },
              "logs": true
            }
            """)!;
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", options["input"]);
    }
}
