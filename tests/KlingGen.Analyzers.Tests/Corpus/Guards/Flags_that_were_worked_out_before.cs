using System.Text.Json.Nodes;

public static class KlingBody
{
    public static JsonObject Build(string model, GenerationInput input)
    {
        bool isV3 = model.Contains("kling-video/v3/");
        bool isO3 = model.Contains("kling-video/o3/");
        var body = new JsonObject { ["prompt"] = input.Prompt };
        if (isV3)
        {
            body["start_image_url"] = input.Image; //! KLG1001
            body["negative_prompt"] = input.Negative; //! KLG1002
        }
        else if (isO3)
        {
            body["image_url"] = input.Image;
            body["negative_prompt"] = input.Negative; //! KLG1002
        }
        else
        {
            body["image_url"] = input.Image;
            body["negative_prompt"] = input.Negative;
            body["cfg_scale"] = 0.5;
        }

        return body;
    }
}

public sealed record GenerationInput(string Prompt, string Image, string Negative);
//# file: Rows.cs
public static class Rows
{
    public static readonly (string Name, string Path)[] All =
    [
        ("Kling 3.0", "fal-ai/kling-video/v3/pro/image-to-video"),
        ("Kling O3", "fal-ai/kling-video/o3/pro/image-to-video"),
        ("Kling 2.5", "fal-ai/kling-video/v2.5-turbo/pro/image-to-video"),
    ];
}
