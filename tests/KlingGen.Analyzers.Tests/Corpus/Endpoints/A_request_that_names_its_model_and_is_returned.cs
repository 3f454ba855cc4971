using System.Text.Json.Nodes;

public sealed class RequestFactory
{
    public object Build(string prompt) => new { model = "fal-ai/kling-video/v3/pro/text-to-video", prompt, negative_prompt = "blur" }; //! KLG1002

    public object Other(string prompt) => new { model = "fal-ai/veo3", prompt, negative_prompt = "blur" }; //~ another model
}

public sealed class KlingAdapter : IAdapter
{
    public JsonObject ToPayload(Shot shot)
    {
        return new JsonObject
        {
            ["endpoint"] = "fal-ai/kling-video/v3/pro/image-to-video",
            ["prompt"] = shot.Text,
            ["start_image_url"] = shot.Image, //! KLG1001
            ["negative_prompt"] = shot.Avoid, //! KLG1002
        };
    }
}

public interface IAdapter { JsonObject ToPayload(Shot shot); }

public sealed record Shot(string Text, string Image, string Avoid);
