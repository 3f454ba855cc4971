//# file: RenderContext.cs
using System.Text.Json.Nodes;

public sealed class RenderContext(RenderSpec spec)
{
    public RenderSpec Spec { get; } = spec;
    public string Endpoint { get; set; } = "";
    public JsonObject Payload { get; } = new();
}

public sealed record RenderSpec(string Prompt, string? Negative, string? FirstFrame);

public interface IRenderStep
{
    void Apply(RenderContext context);
}
//# file: Steps.cs
internal sealed class PromptStep : IRenderStep
{
    public void Apply(RenderContext context) => context.Payload["prompt"] = context.Spec.Prompt;
}

internal sealed class KlingStep : IRenderStep
{
    public void Apply(RenderContext context)
    {
        context.Endpoint = "fal-ai/kling-video/v3/pro/image-to-video";
        context.Payload["start_image_url"] = context.Spec.FirstFrame; //! KLG1001
        context.Payload["negative_prompt"] = context.Spec.Negative; //! KLG1002
    }
}

internal sealed class WanStep : IRenderStep
{
    public void Apply(RenderContext context)
    {
        context.Endpoint = "fal-ai/wan/v2.6/image-to-video";
        context.Payload["image_url"] = context.Spec.FirstFrame;
        context.Payload["negative_prompt"] = context.Spec.Negative; //~
    }
}
//# file: Renderer.cs
using System.Net.Http.Json;

public sealed class Renderer(HttpClient http)
{
    private readonly Dictionary<string, IRenderStep[]> _pipelines = new()
    {
        ["kling"] = [new PromptStep(), new KlingStep()],
        ["wan"] = [new PromptStep(), new WanStep()],
    };

    public async Task RenderAsync(string name, RenderSpec spec)
    {
        var context = new RenderContext(spec);
        foreach (var step in _pipelines[name])
        {
            step.Apply(context);
        }

        var response = await http.PostAsJsonAsync($"https://queue.fal.run/{context.Endpoint}", context.Payload);
        response.EnsureSuccessStatusCode();
    }
}
