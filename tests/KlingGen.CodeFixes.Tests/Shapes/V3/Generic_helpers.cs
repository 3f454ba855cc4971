using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await Retry(() => kling.V3.Pro.TextToVideo.SubmitAsync(new V3TextToVideoRequest { Prompt = "Rain.", NegativePrompt = "sun" }));
        await SendAsync(kling.V3.Standard.TextToVideo, new V3TextToVideoRequest { Prompt = "Snow.", CfgScale = 0.2 });
        var cache = new Cache<string, V3TextToVideoRequest>();
        cache.Set("fog", new() { Prompt = "Fog.", NegativePrompt = "people" });
        await kling.V3.Pro.TextToVideo.SubmitAsync(cache.Get("fog"));
    }

    private static async Task<T> Retry<T>(Func<Task<T>> action)
    {
        try { return await action(); } catch (HttpRequestException) { return await action(); }
    }

    private static Task<KlingJob<TResponse>> SendAsync<TRequest, TResponse>(EndpointClient<TRequest, TResponse> endpoint, TRequest request)
        where TRequest : class, IKlingRequest where TResponse : class => endpoint.SubmitAsync(request);
}

public sealed class Cache<TKey, TValue> where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _values = new();

    public void Set(TKey key, TValue value) => _values[key] = value;

    public TValue Get(TKey key) => _values[key];
}
