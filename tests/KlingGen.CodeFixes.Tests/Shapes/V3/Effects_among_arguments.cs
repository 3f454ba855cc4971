//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static int _n;

    private static double Next() => ++_n / 100.0;

    private static string Word() => "w" + ++_n;

    private static async Task<bool> SendAsync(KlingClient kling, string before, V3TextToVideoRequest request, string after)
    {
        await kling.V3.Pro.TextToVideo.SubmitAsync(request with { Prompt = before + request.Prompt + after });
        return true;
    }

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await SendAsync(kling, Word(), new() { Prompt = Word(), CfgScale = Next() }, Word());
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "n" + _n });
        if (Next() > 0 && await SendAsync(kling, "x", new() { Prompt = Word(), CfgScale = Next() }, Word())) await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "m" + _n });
    }
}
