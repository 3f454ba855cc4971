using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Shot[] shots = [new Wide("a", new() { Prompt = "A.", NegativePrompt = "blur" }, 3), new Close("b", new() { Prompt = "B.", CfgScale = 0.5 })];
        foreach (Shot shot in shots) await kling.V3.Pro.TextToVideo.SubmitAsync((shot with { Name = "c" }).Request);
        if (shots[0] is Wide { Request: var inner, Width: 3 }) await kling.V3.Pro.TextToVideo.SubmitAsync(inner);
    }
}

public abstract record Shot(string Name, V3TextToVideoRequest Request);

public sealed record Wide(string Name, V3TextToVideoRequest Request, int Width) : Shot(Name, Request);

public sealed record Close : Shot
{
    public Close(string name, V3TextToVideoRequest request) : base(name, request with { Duration = 3 }) { }
}
