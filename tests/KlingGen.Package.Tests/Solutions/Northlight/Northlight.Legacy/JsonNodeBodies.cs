using System.Text.Json.Nodes;

namespace Northlight.Legacy;

/// <summary>Bodies of nodes, and one that stays on V3.</summary>
public sealed class JsonNodeBodies(FalQueue queue)
{
    public Task<string> CoupleAsync() => queue.PostAsync("fal-ai/kling-video/v3/4k/image-to-video", new JsonObject
    {
        ["start_image_url"] = "https://example.com/bench.png",
        ["prompt"] = "@Element1 sits down.",
        ["elements"] = new JsonArray(new JsonObject
        {
            ["frontal_image_url"] = "https://example.com/her.png",
            ["reference_image_urls"] = new JsonArray("https://example.com/her-side.png"),
        }),
    });

    public Task<string> SkateAsync() => queue.PostAsync("fal-ai/kling-video/v3/standard/motion-control", new JsonObject
    {
        ["image_url"] = "https://example.com/skater.png",
        ["video_url"] = "https://example.com/skate.mp4",
        ["character_orientation"] = "image",
    });
}
