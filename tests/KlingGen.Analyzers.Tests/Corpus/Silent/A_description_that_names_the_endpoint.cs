public sealed class Schema { public string Type { get; set; } = ""; public Dictionary<string, Schema> Properties { get; set; } = []; public object? Example { get; set; } public string? Description { get; set; } }

public static class Docs
{
    private const string V3 = "fal-ai/kling-video/v3/pro/image-to-video";

    public static Schema Describe() => new()
    {
        Type = "object",
        Description = "Input of " + V3,
        Properties =
        {
            ["prompt"] = new Schema { Type = "string" },
            ["start_image_url"] = new Schema { Type = "string" }, //~
            ["negative_prompt"] = new Schema { Type = "string" }, //~
        },
    };

    public static Schema DescribeAgain() => new()
    {
        Type = "object",
        Properties = new Dictionary<string, Schema>
        {
            ["cfg_scale"] = new() { Type = "number", Description = "only for " + V3 }, //~
        },
    };
}
