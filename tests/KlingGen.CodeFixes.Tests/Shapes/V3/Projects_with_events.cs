using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Bus bus = new();
        Handler handler = new(bus, kling);
        bus.Publish(new V3TextToVideoRequest { Prompt = "A.", NegativePrompt = "blur" });
        bus.Raise(new() { Prompt = "B." });
        await Task.WhenAll(handler.Done);
    }
}
//# project: Handlers
//# file: Handler.cs
using KlingGen;

public sealed class Handler
{
    private readonly KlingClient _kling;

    public Handler(Bus bus, KlingClient kling)
    {
        _kling = kling;
        bus.Requested += OnRequested;
        bus.Subscribe<V3TextToVideoRequest>(request => Done.Add(_kling.V3.Pro.TextToVideo.SubmitAsync(request)));
    }

    public List<Task> Done { get; } = [];

    private void OnRequested(object? sender, V3TextToVideoRequest request) => Done.Add(_kling.V3.Pro.TextToVideo.SubmitAsync(request with { Duration = 3 }));
}
//# project: Bus
//# file: Bus.cs
using KlingGen;

public sealed class Bus
{
    private readonly List<Delegate> _all = [];

    public event EventHandler<V3TextToVideoRequest>? Requested;

    public void Subscribe<T>(Action<T> handler) => _all.Add(handler);

    public void Publish<T>(T message)
    {
        foreach (Action<T> one in _all.OfType<Action<T>>()) one(message);
    }

    public void Raise(V3TextToVideoRequest request) => Requested?.Invoke(this, request);
}
