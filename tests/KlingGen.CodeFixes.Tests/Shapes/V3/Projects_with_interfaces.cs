using KlingGen;
using Shop.Contracts;
using Shop.Rendering;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        IRenderer renderer = new Renderer(kling);
        await foreach (V3ImageToVideoRequest one in renderer.PendingAsync(["a", "b"])) await renderer.RenderAsync(one);
        await new Retrying(renderer).RenderAsync(Presets.Bottle with { Duration = 4 });
    }
}
//# project: Rendering
//# file: Renderer.cs
using KlingGen;
using Shop.Contracts;

namespace Shop.Rendering;

public sealed class Renderer(KlingClient kling) : IRenderer
{
    Task IRenderer.RenderAsync(V3ImageToVideoRequest request) => kling.V3.Pro.ImageToVideo.SubmitAsync(request);

    public async IAsyncEnumerable<V3ImageToVideoRequest> PendingAsync(IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            await Task.Yield();
            yield return Presets.Bottle with { StartImageUrl = $"https://example.com/{name}.png" };
        }
    }
}

//# file: Retrying.cs
using KlingGen;
using Shop.Contracts;

namespace Shop.Rendering;

public sealed class Retrying(IRenderer inner) : RendererBase, IRenderer
{
    public override async Task RenderAsync(V3ImageToVideoRequest request)
    {
        try { await inner.RenderAsync(request); }
        catch (HttpRequestException) { await inner.RenderAsync(request); }
    }

    public IAsyncEnumerable<V3ImageToVideoRequest> PendingAsync(IReadOnlyList<string> names) => inner.PendingAsync(names);
}
//# project: Contracts
//# file: IRenderer.cs
using KlingGen;

namespace Shop.Contracts;

/// <summary>Renders a <see cref="V3ImageToVideoRequest"/>.</summary>
public interface IRenderer
{
    /// <summary>Renders.</summary>
    Task RenderAsync(V3ImageToVideoRequest request);

    /// <summary>What is left.</summary>
    IAsyncEnumerable<V3ImageToVideoRequest> PendingAsync(IReadOnlyList<string> names);
}

/// <summary>A base.</summary>
public abstract class RendererBase
{
    /// <summary>Renders.</summary>
    public abstract Task RenderAsync(V3ImageToVideoRequest request);
}
//# file: Presets.cs
using KlingGen;

namespace Shop.Contracts;

/// <summary>Presets.</summary>
public static class Presets
{
    /// <summary>The bottle.</summary>
    public static V3ImageToVideoRequest Bottle { get; } = new()
    {
        // The shoot of May.
        StartImageUrl = "https://example.com/bottle.png",
        Prompt = "Slow push-in.",
        NegativePrompt = "blur, low quality", // as agreed
        CfgScale = 0.7,
    };
}
