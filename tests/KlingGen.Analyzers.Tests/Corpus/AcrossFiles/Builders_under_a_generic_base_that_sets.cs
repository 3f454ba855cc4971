//# file: RequestBuilder.cs
public abstract class RequestBuilder<TSelf> where TSelf : RequestBuilder<TSelf>
{
    protected Dictionary<string, object> Input { get; } = new();

    public TSelf WithPrompt(string prompt) => Set("prompt", prompt);
    public TSelf WithAspectRatio(string ratio) => Set("aspect_ratio", ratio);

    protected TSelf Set(string key, object? value)
    {
        if (value is not null)
        {
            Input[key] = value;
        }

        return (TSelf)this;
    }

    public abstract FalCall Build();
}

public sealed record FalCall(string Model, IDictionary<string, object> Input);
//# file: KlingBuilders.cs
public sealed class KlingV3Builder : RequestBuilder<KlingV3Builder>
{
    public KlingV3Builder WithNegativePrompt(string? text) => Set("negative_prompt", text); //! KLG1002
    public KlingV3Builder WithCfg(double? scale) => Set("cfg_scale", scale); //! KLG1003
    public override FalCall Build() => new("fal-ai/kling-video/v3/pro/text-to-video", Input);
}

public sealed class KlingO3Builder : RequestBuilder<KlingO3Builder>
{
    public KlingO3Builder WithAudio(bool audio) => Set("generate_audio", audio);
    public override FalCall Build() => new("fal-ai/kling-video/o3/pro/text-to-video", Input);
}

public sealed class WanBuilder : RequestBuilder<WanBuilder>
{
    public WanBuilder WithNegativePrompt(string? text) => Set("negative_prompt", text); //~
    public override FalCall Build() => new("fal-ai/wan/v2.6/text-to-video", Input);
}
//# file: FalRunner.cs
using System.Net.Http.Json;

public sealed class FalRunner(HttpClient http)
{
    public Task<HttpResponseMessage> RunAsync(FalCall call) => http.PostAsJsonAsync($"https://queue.fal.run/{call.Model}", call.Input);

    public Task DemoAsync(string prompt) => RunAsync(new KlingV3Builder().WithPrompt(prompt).WithNegativePrompt("blur").WithCfg(0.4).Build());
    public Task WanAsync(string prompt) => RunAsync(new WanBuilder().WithPrompt(prompt).WithNegativePrompt("blur").Build());
    public Task OmniAsync(string prompt) => RunAsync(new KlingO3Builder().WithPrompt(prompt).WithAudio(true).Build());
}
