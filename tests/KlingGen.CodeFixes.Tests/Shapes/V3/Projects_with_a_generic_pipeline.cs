//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Pipeline<V3TextToVideoRequest> pipeline = new Pipeline<V3TextToVideoRequest>().Then(new Calm()).Then(static request => request with { Duration = 8 });
        await kling.V3.Pro.TextToVideo.SubmitAsync(pipeline.Run(new() { Prompt = "A.", CfgScale = 0.2 }));
    }
}
//# project: Steps
//# file: Calm.cs
using KlingGen;

public sealed class Calm : IStep<V3TextToVideoRequest>
{
    public V3TextToVideoRequest Run(V3TextToVideoRequest value) => value with { NegativePrompt = "wind" };
}
//# project: Pipelines
//# file: Pipeline.cs
public interface IStep<T>
{
    T Run(T value);
}

public sealed class Pipeline<T>
{
    private readonly List<Func<T, T>> _all = [];

    public Pipeline<T> Then(IStep<T> step) => Then(step.Run);

    public Pipeline<T> Then(Func<T, T> step)
    {
        _all.Add(step);
        return this;
    }

    public T Run(T value) => _all.Aggregate(value, static (value, step) => step(value));
}
