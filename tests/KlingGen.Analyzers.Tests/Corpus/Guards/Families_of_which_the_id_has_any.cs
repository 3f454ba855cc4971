using System.Text.Json.Nodes;

public static class FalIds
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string KlingO3 = "fal-ai/kling-video/o3/pro/image-to-video";
    public const string Wan = "fal-ai/wan/v2.2-a14b/image-to-video";
}

public static class Inputs
{
    private static readonly string[] Kling = ["kling-video/v3/", "kling-video/o3/"];
    private static readonly string[] Negative = ["kling-video/v3/", "/wan/"];

    public static JsonObject Create(string id, string prompt)
    {
        JsonObject input = new() { ["prompt"] = prompt };
        if (Kling.Any(id.Contains))
        {
            input["cfg_scale"] = 0.5; //! KLG1003
        }

        if (Array.Exists(Kling, family => id.Contains(family, StringComparison.OrdinalIgnoreCase)))
        {
            input["negative_prompt"] = "blur"; //! KLG1002
        }

        if (Negative.Any(family => id.Contains(family)))
        {
            input["negative_prompt"] = "blur"; //~
        }

        return input;
    }
}
