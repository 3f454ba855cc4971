using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Registry registry = new();
        registry.Add(() => new V3TextToVideoRequest { Prompt = "A.", NegativePrompt = "blur" });
        await kling.V3.Pro.TextToVideo.SubmitAsync(registry.Get<V3TextToVideoRequest>());
        await kling.V3.Pro.TextToVideo.SubmitAsync((V3TextToVideoRequest)registry.Get(typeof(V3TextToVideoRequest)));
    }
}

public sealed class Registry
{
    private readonly Dictionary<Type, Func<object>> _all = [];

    public void Add<T>(Func<T> make) where T : class => _all[typeof(T)] = make;

    public T Get<T>() => (T)_all[typeof(T)]();

    public object Get(Type type) => _all[type]();
}
