using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static bool _strict = true;

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        string? words = _strict ? "blur" : null;
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "A.", NegativePrompt = words });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "B.", NegativePrompt = _strict ? "text, logos" : null });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "C.", NegativePrompt = Environment.GetEnvironmentVariable("NO_SUCH_WORDS") ?? "noise" });
        var request = new V3TextToVideoRequest { Prompt = "D." };
        if (_strict)
        {
            request = request with { NegativePrompt = "grain" };
        }

        await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "E.", NegativePrompt = string.Join(", ", new[] { "a", "b" }) });
    }
}
