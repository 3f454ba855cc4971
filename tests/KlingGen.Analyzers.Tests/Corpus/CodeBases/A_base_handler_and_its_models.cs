//# run
using System.Net.Http.Json;

public abstract class FalVideoModelBase(HttpClient http)
{
    protected abstract string ModelPath { get; }

    protected abstract Dictionary<string, object?> CreateInput(VideoSpec spec);

    public async Task<string> RunAsync(VideoSpec spec, CancellationToken cancellationToken)
    {
        var input = CreateInput(spec);
        foreach (var key in input.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList())
        {
            input.Remove(key);
        }

        using var response = await http.PostAsJsonAsync(new Uri("https://queue.fal.run/fal-ai/" + ModelPath), input, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

public sealed record VideoSpec(string Prompt, string? NegativePrompt, string? StartFrame, double? Cfg);
//# file: Kling3TextToVideo.cs
public sealed class Kling3TextToVideo(HttpClient http) : FalVideoModelBase(http)
{
    protected override string ModelPath => "kling-video/v3/standard/text-to-video";

    protected override Dictionary<string, object?> CreateInput(VideoSpec spec) => new()
    {
        ["prompt"] = spec.Prompt,
        ["negative_prompt"] = spec.NegativePrompt, //! KLG1002
        ["cfg_scale"] = spec.Cfg, //! KLG1003
    };
}
//# file: Kling3ImageToVideo.cs
public sealed class Kling3ImageToVideo(HttpClient http) : FalVideoModelBase(http)
{
    protected override string ModelPath => "kling-video/v3/standard/image-to-video";

    protected override Dictionary<string, object?> CreateInput(VideoSpec spec)
    {
        var input = new Dictionary<string, object?> { { "prompt", spec.Prompt }, { "start_image_url", spec.StartFrame } }; //! KLG1001
        if (spec.NegativePrompt is { Length: > 0 } negative)
        {
            input.Add("negative_prompt", negative); //! KLG1002
        }

        return input;
    }
}
//# file: Wan.cs
public sealed class WanTextToVideo(HttpClient http) : FalVideoModelBase(http)
{
    protected override string ModelPath => "wan/v2.2-5b/text-to-video";

    protected override Dictionary<string, object?> CreateInput(VideoSpec spec) => new()
    {
        ["prompt"] = spec.Prompt,
        ["negative_prompt"] = spec.NegativePrompt, //~
        ["guidance_scale"] = spec.Cfg,
    };
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        VideoSpec spec = new("A fox", "rain", "https://example.com/a.png", 0.5);
        FalVideoModelBase[] models = [new Kling3TextToVideo(http), new Kling3ImageToVideo(http), new WanTextToVideo(http)];
        foreach (FalVideoModelBase model in models)
        {
            await model.RunAsync(spec, default);
        }
    }
}
