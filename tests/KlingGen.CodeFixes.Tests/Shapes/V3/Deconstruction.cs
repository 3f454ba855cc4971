using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var (request, seconds) = new Job(new() { Prompt = "A.", NegativePrompt = "blur" }, 4);
        await kling.V3.Pro.TextToVideo.SubmitAsync(request with { Duration = seconds });
        (V3TextToVideoRequest first, (V3TextToVideoRequest second, _)) = Pair();
        (first, second) = (second, first);
        await kling.V3.Pro.TextToVideo.SubmitAsync(first);
        await kling.V3.Pro.TextToVideo.SubmitAsync(second);
        if (new Job(first, 9) is ({ Prompt: not null } again, > 5)) await kling.V3.Pro.TextToVideo.SubmitAsync(again);
    }

    static (V3TextToVideoRequest First, (V3TextToVideoRequest Second, int Number) Others) Pair() => (new() { Prompt = "B." }, (new() { Prompt = "C.", NegativePrompt = "fog" }, 1));
}

public sealed class Job(V3TextToVideoRequest request, int seconds)
{
    public void Deconstruct(out V3TextToVideoRequest first, out int second) => (first, second) = (request, seconds);
}
