using System.Text.Json.Serialization;
using Refit;

public interface IFalApi
{
    [Post("/fal-ai/kling-video/v3/pro/image-to-video")]
    Task<string> AnimateAsync([Body] KlingAnimateRequest request);

    [Post("/fal-ai/veo3.1/image-to-video")]
    Task<string> VeoAsync([Body] VeoAnimateRequest request);
}

public sealed class KlingAnimateRequest
{
    [JsonPropertyName("prompt")] public string? Prompt { get; set; }
    [JsonPropertyName("start_image_url")] public string? StartImageUrl { get; set; } //! KLG1001
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //! KLG1002
    [JsonPropertyName("cfg_scale")] public double? CfgScale { get; set; } //! KLG1003
}

public sealed class VeoAnimateRequest
{
    [JsonPropertyName("prompt")] public string? Prompt { get; set; }
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //~
}
//# file: Worker.cs
public sealed class Worker(IFalApi api)
{
    public async Task RunAsync(string image)
    {
        await api.AnimateAsync(new KlingAnimateRequest
        {
            Prompt = "A lamp sways.",
            StartImageUrl = image,
            NegativePrompt = "blur",
            CfgScale = 0.4,
        });
        await api.VeoAsync(new VeoAnimateRequest { Prompt = "A lamp sways.", NegativePrompt = "blur" }); //~
    }
}
//# project: Refit
namespace Refit;
[AttributeUsage(AttributeTargets.Method)] public sealed class PostAttribute(string path) : Attribute { public string Path => path; }
[AttributeUsage(AttributeTargets.Parameter)] public sealed class BodyAttribute : Attribute;
