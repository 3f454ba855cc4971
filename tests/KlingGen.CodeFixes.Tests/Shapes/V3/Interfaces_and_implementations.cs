//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        IRenderer renderer = new Logging(new Kling(Client(http)));
        await renderer.RenderAsync(new V3TextToVideoRequest { Prompt = "A fox.", NegativePrompt = "dogs" });
    }
}

public interface IRenderer
{
    /// <summary>Renders.</summary>
    /// <param name="request">A <see cref="V3TextToVideoRequest"/> with a prompt.</param>
    Task RenderAsync(V3TextToVideoRequest request);
}

public sealed class Kling(KlingClient kling) : IRenderer
{
    public Task RenderAsync(V3TextToVideoRequest request) => kling.V3.Pro.TextToVideo.SubmitAsync(request);
}

public sealed class Logging(IRenderer inner) : IRenderer
{
    async Task IRenderer.RenderAsync(V3TextToVideoRequest request)
    {
        Console.WriteLine(request.NegativePrompt ?? "nothing avoided");
        await inner.RenderAsync(request);
    }
}
