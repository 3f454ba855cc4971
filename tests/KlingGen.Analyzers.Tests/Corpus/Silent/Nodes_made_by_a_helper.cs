using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Workflow(HttpClient http)
{
    private readonly JsonObject _nodes = [];

    private void AddNode(string id, string type, JsonObject inputs) => _nodes[id] = new JsonObject { ["class_type"] = type, ["inputs"] = inputs };

    public Task SendAsync(string prompt, string image)
    {
        AddNode("1", "FalKling", new JsonObject
        {
            ["model"] = "fal-ai/kling-video/v3/pro/image-to-video",
            ["prompt"] = prompt,
            ["start_image_url"] = image, //~
            ["cfg_scale"] = 0.5, //~
        });
        return http.PostAsJsonAsync("http://127.0.0.1:8188/prompt", new JsonObject { ["prompt"] = _nodes });
    }
}
