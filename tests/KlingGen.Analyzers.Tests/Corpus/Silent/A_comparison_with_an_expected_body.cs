using System.Text.Json.Nodes;

public sealed class BodyChecks
{
    public const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public static bool IsUnchanged(JsonNode sent)
    {
        var golden = new JsonObject
        {
            ["prompt"] = "A garden.",
            ["negative_prompt"] = "people", //~
            ["cfg_scale"] = 0.5, //~
        };
        return JsonNode.DeepEquals(golden, sent);
    }
}
