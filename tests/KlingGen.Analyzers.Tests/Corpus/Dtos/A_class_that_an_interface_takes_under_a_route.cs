using Refit;
using System.Text.Json.Serialization;

public interface IFalKlingApi
{
    [Post("/fal-ai/kling-video/v3/pro/image-to-video")]
    Task<string> ImageToVideoAsync([Body] KlingImageRequest request, CancellationToken token = default);

    [Post("/fal-ai/kling-video/v2.6/pro/image-to-video")]
    Task<string> OldAsync([Body] OldRequest request);
}

public sealed class KlingImageRequest
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("start_image_url")] //! KLG1001
    public string StartImageUrl { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //! KLG1002
    public string? NegativePrompt { get; set; }

    [JsonPropertyName("duration")]
    public string Duration { get; set; } = "5";
}

public sealed class OldRequest
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("start_image_url")]
    public string StartImageUrl { get; set; } = "";

    [JsonPropertyName("negative_prompt")]
    public string? NegativePrompt { get; set; }
}
//# file: Refit.cs
namespace Refit
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class PostAttribute(string path) : Attribute
    {
        public string Path { get; } = path;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class BodyAttribute : Attribute;
}
