//# run
public interface IModelAdapter
{
    bool CanHandle(string modelId);

    object BuildRequest(VideoRequest request);
}

public sealed record VideoRequest(string Prompt, string? NegativePrompt, string? ImageUrl, double? CfgScale);

public sealed class ModelAdapters
{
    private readonly IModelAdapter[] _all = [new KlingV3Adapter(), new KlingO3Adapter(), new KlingClassicAdapter(), new WanAdapter()];

    public IModelAdapter For(string modelId) => _all.First(adapter => adapter.CanHandle(modelId));
}
//# file: KlingAdapters.cs
public sealed class KlingV3Adapter : IModelAdapter
{
    public bool CanHandle(string modelId) => modelId.StartsWith("fal-ai/kling-video/v3/", StringComparison.Ordinal);

    public object BuildRequest(VideoRequest request) => new
    {
        prompt = request.Prompt,
        start_image_url = request.ImageUrl, //! KLG1001
        negative_prompt = request.NegativePrompt, //! KLG1002
        cfg_scale = request.CfgScale ?? 0.5, //! KLG1003
    };
}

public sealed class KlingO3Adapter : IModelAdapter
{
    public bool CanHandle(string modelId) => modelId.StartsWith("fal-ai/kling-video/o3/", StringComparison.Ordinal);

    public object BuildRequest(VideoRequest request) => new
    {
        prompt = request.Prompt,
        image_url = request.ImageUrl,
        negative_prompt = request.NegativePrompt, //! KLG1002
    };
}

public sealed class KlingClassicAdapter : IModelAdapter
{
    public bool CanHandle(string modelId) => modelId.StartsWith("fal-ai/kling-video/v2", StringComparison.Ordinal);

    public object BuildRequest(VideoRequest request) => new
    {
        prompt = request.Prompt,
        image_url = request.ImageUrl,
        negative_prompt = request.NegativePrompt, //~
        cfg_scale = request.CfgScale ?? 0.5, //~
    };
}

public sealed class WanAdapter : IModelAdapter
{
    public bool CanHandle(string modelId) => modelId.Contains("/wan/");

    public object BuildRequest(VideoRequest request) => new
    {
        prompt = request.Prompt,
        negative_prompt = request.NegativePrompt, //~
    };
}
//# file: Gateway.cs
using System.Net.Http.Json;

public sealed class Gateway(HttpClient http, ModelAdapters adapters)
{
    private static readonly HashSet<string> _known =
    [
        "fal-ai/kling-video/v3/pro/image-to-video",
        "fal-ai/kling-video/o3/pro/image-to-video",
        "fal-ai/kling-video/v2.1/master/image-to-video",
        "fal-ai/wan/v2.6/image-to-video",
    ];

    public Task SubmitAsync(string modelId, VideoRequest request) => _known.Contains(modelId)
        ? http.PostAsJsonAsync($"https://queue.fal.run/{modelId}", adapters.For(modelId).BuildRequest(request))
        : throw new ArgumentException("Unknown model.", nameof(modelId));
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Gateway gateway = new(http, new ModelAdapters());
        VideoRequest request = new("A mill.", "blur", "https://example.com/a.png", 0.4);
        await gateway.SubmitAsync("fal-ai/kling-video/v3/pro/image-to-video", request);
        await gateway.SubmitAsync("fal-ai/kling-video/o3/pro/image-to-video", request);
        await gateway.SubmitAsync("fal-ai/wan/v2.6/image-to-video", request);
    }
}
