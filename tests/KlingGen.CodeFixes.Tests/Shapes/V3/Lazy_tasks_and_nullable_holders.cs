using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static readonly Lazy<V3TextToVideoRequest> _lazy = new(() => new V3TextToVideoRequest { Prompt = "Lazy.", NegativePrompt = "haste" });
    private static V3TextToVideoRequest? _last;

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Task<V3TextToVideoRequest> task = Task.FromResult(_lazy.Value);
        _last ??= await task;
        if (_last is not null) await kling.V3.Pro.TextToVideo.SubmitAsync(_last);
        V3TextToVideoRequest? none = _last?.Duration is null ? null : _last;
        await kling.V3.Pro.TextToVideo.SubmitAsync(none ?? new() { Prompt = "None.", CfgScale = 0.1 });
    }
}
