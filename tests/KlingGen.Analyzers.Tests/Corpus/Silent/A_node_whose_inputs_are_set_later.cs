using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Graph(HttpClient http)
{
    public Task SendAsync(string prompt, string image)
    {
        var inputs = new JsonObject
        {
            ["model"] = "fal-ai/kling-video/v3/pro/image-to-video",
            ["prompt"] = prompt,
            ["start_image_url"] = image, //~
        };
        var node = new JsonObject { ["class_type"] = "FalKling" };
        node["inputs"] = inputs;
        var graph = new JsonObject { ["1"] = node };
        return http.PostAsJsonAsync("http://127.0.0.1:8188/prompt", new JsonObject { ["prompt"] = graph });
    }
}
