//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static int _n;

    private static double Next() => ++_n / 100.0;

    private static string Word() => "w" + ++_n;

    private static V3TextToVideoRequest Arrow(string prompt) => new() { Prompt = prompt, CfgScale = Next() };

    private static IEnumerable<V3TextToVideoRequest> Yield()
    {
        yield return new() { Prompt = Word(), CfgScale = Next() };
        yield return new() { Prompt = Word(), NegativePrompt = Word() };
    }

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        using (var scope = new MemoryStream()) await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = Word(), CfgScale = Next() });
        for (var r = new V3TextToVideoRequest { Prompt = Word(), CfgScale = Next() }; _n < 6; r = r with { Prompt = Word() }) await kling.V3.Pro.TextToVideo.SubmitAsync(r);
        foreach (var r in new[] { new V3TextToVideoRequest { Prompt = Word(), CfgScale = Next() } }) await kling.V3.Pro.TextToVideo.SubmitAsync(r);
        foreach (var r in Yield()) await kling.V3.Pro.TextToVideo.SubmitAsync(r);
        Func<V3TextToVideoRequest> make = () => new() { Prompt = Word(), CfgScale = Next() };
        await kling.V3.Pro.TextToVideo.SubmitAsync(make());
        switch (_n)
        {
            case > 3:
                await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = Word(), CfgScale = Next() });
                break;
        }

        await kling.V3.Pro.TextToVideo.SubmitAsync(Arrow(Word()));
        await kling.V3.Pro.TextToVideo.SubmitAsync(_n > 0 ? new() { Prompt = "t" + _n, CfgScale = Next() } : new() { Prompt = "u" });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "end" + _n });
    }
}
