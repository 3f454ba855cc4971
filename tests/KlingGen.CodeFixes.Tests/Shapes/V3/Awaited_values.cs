using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static int _n;

    private static async Task<string> TextAsync(string text) { _n++; await Task.Yield(); return text; }

    private static async Task<double> ScaleAsync() { _n++; await Task.Yield(); return 0.2; }

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = await TextAsync("A."), NegativePrompt = await TextAsync("blur"), CfgScale = await ScaleAsync() });
        Console.WriteLine(_n);
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "B" + _n, CfgScale = _n > 1 ? await ScaleAsync() : 0.5 });
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "C" + _n });
    }
}
