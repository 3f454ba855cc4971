using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var plans = new[] { 1, 2 }.Select(n => new { Number = n, Request = new V3TextToVideoRequest { Prompt = $"Shot {n}.", NegativePrompt = "blur" } }).ToList();
        foreach (var plan in plans) await kling.V3.Pro.TextToVideo.SubmitAsync(plan.Request);
        var (n0, r0) = (plans[0].Number, plans[0].Request);
        await kling.V3.Pro.TextToVideo.SubmitAsync(r0 with { Duration = n0 + 2 });
    }
}
