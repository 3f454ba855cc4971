//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Case
{
    private static void Strip(JsonObject node, params string[] names)
    {
        foreach (string name in names)
        {
            node.Remove(name);
        }
    }

    public static async Task RunAsync(HttpClient http)
    {
        var node = new JsonObject { ["prompt"] = "A.", ["negative_prompt"] = "b" }; //~
        Strip(node, "negative_prompt", "cfg_scale"); //~
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", node);
    }
}
