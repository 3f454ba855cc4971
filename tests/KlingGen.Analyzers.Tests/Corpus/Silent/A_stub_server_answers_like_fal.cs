using System.Text.Json;
using System.Text.Json.Nodes;

public sealed class StubServer
{
    public const string Path = "/fal-ai/kling-video/v3/pro/image-to-video";

    public JsonObject Answer(JsonObject received)
    {
        var missing = new[] { "start_image_url" }.Where(name => !received.ContainsKey(name)); //~
        var detail = new JsonArray([.. missing.Select(name => (JsonNode)new JsonObject { ["loc"] = new JsonArray("body", name), ["type"] = "missing" })]);
        return new JsonObject
        {
            ["detail"] = detail,
            ["echo"] = new JsonObject { ["negative_prompt"] = received["negative_prompt"]?.DeepClone() }, //~
        };
    }
}
