using System.Text.Json.Nodes;

public static class FalIds
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string KlingO3 = "fal-ai/kling-video/o3/pro/image-to-video";
    public const string Kling26 = "fal-ai/kling-video/v2.6/pro/image-to-video";
}

public static class Inputs
{
    public static JsonObject Create(string id, string prompt, string image)
    {
        JsonObject input = new() { ["prompt"] = prompt };
        if (id.Split('/') is [_, "kling-video", "v3", ..])
        {
            input["start_image_url"] = image; //! KLG1001
        }

        string[] parts = id.Split('/');
        if (parts is ["fal-ai", _, "o3", .., "image-to-video"])
        {
            input["cfg_scale"] = 0.5; //! KLG1003
        }

        if (parts is [_, "kling-video", "v3"])
        {
            input["cfg_scale"] = 0.5; //~ no id is so short
        }

        if (parts is [_, "kling-video", ..])
        {
            input["negative_prompt"] = "blur"; //~ 2.6 takes it
        }

        if (parts is [_, _, var version, ..] && version.Length > 0)
        {
            input["negative_prompt"] = "blur"; //~
        }

        return input;
    }
}
