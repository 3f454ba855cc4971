using System.Text.Json.Nodes;

public static class FalIds
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string KlingReference = "fal-ai/kling-video/o3/pro/reference-to-video";
    public const string Kling21 = "fal-ai/kling-video/v2.1/pro/image-to-video";
}

public static class Inputs
{
    public static JsonObject Create(string id, string prompt, string image)
    {
        JsonObject input = new() { ["prompt"] = prompt };
        if (FalIds.KlingReference.Equals(id, StringComparison.Ordinal))
        {
            input["start_image_url"] = image; //~
            input["negative_prompt"] = "blur"; //! KLG1002
        }

        if (string.Equals(FalIds.KlingV3, id, StringComparison.OrdinalIgnoreCase))
        {
            input["start_image_url"] = image; //! KLG1001
        }

        if (FalIds.Kling21.Equals(id, StringComparison.Ordinal))
        {
            input["negative_prompt"] = "blur"; //~
            input["cfg_scale"] = 0.5; //~
        }

        return input;
    }
}
