//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        foreach (V3TextToVideoRequest one in All<Calm>()) await kling.V3.Pro.TextToVideo.SubmitAsync(one);
        await kling.V3.Pro.TextToVideo.SubmitAsync(Calm.Change(new() { Prompt = "C." }));
        Func<V3TextToVideoRequest, V3TextToVideoRequest> sharp = Sharp;
        await kling.V3.Pro.TextToVideo.SubmitAsync(sharp(new() { Prompt = "D.", NegativePrompt = "people" }));
        await kling.V3.Pro.TextToVideo.SubmitAsync(Sharp(new() { Prompt = "E." }));
    }

    // The interface's method runs the class's, with words that are there already.
    static IEnumerable<V3TextToVideoRequest> All<T>() where T : IChange<T>
    {
        yield return T.Change(new() { Prompt = "A.", NegativePrompt = "fog" });
        yield return T.Change(new() { Prompt = "B." });
    }

    static V3TextToVideoRequest Sharp(V3TextToVideoRequest request) => request with { NegativePrompt = "blur" };
}

public interface IChange<TSelf>
    where TSelf : IChange<TSelf>
{
    static abstract V3TextToVideoRequest Change(V3TextToVideoRequest request);
}

public sealed class Calm : IChange<Calm>
{
    public static V3TextToVideoRequest Change(V3TextToVideoRequest request) => request with { NegativePrompt = "wind" };
}
