using System.Text.Json.Nodes;

public static class FalModels
{
    public const string Default = "fal-ai/kling-video/v3/standard/image-to-video";
}
//# file: RequestFactory.cs
using System.Text.Json.Nodes;

public sealed class RequestFactory
{
    public JsonObject Create(string prompt, string image, double? scale)
    {
        var body = new JsonObject { ["prompt"] = prompt };
        body["start_image_url"] = image; //! KLG1006
        if (scale is not null)
        {
            body["cfg_scale"] = scale; //! KLG1006
        }

        return body;
    }
}
