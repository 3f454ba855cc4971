using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static V3TextToVideoRequest[] Join(params V3TextToVideoRequest[] requests) => requests;

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        V3TextToVideoRequest[] some = [new() { Prompt = "A.", NegativePrompt = "blur" }];
        List<V3TextToVideoRequest> all = [.. some, new V3TextToVideoRequest { Prompt = "B." }];
        Func<V3TextToVideoRequest, Task> send = request => kling.V3.Pro.TextToVideo.SubmitAsync(request);
        foreach (var request in Join(all[0], all[1])) await send(request);
        foreach (var job in all.Select(r => kling.V3.Pro.TextToVideo.SubmitAsync(r))) await job;
    }
}
