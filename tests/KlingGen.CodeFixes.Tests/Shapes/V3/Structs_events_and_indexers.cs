using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Store store = new();
        store.Added += (_, request) => Console.WriteLine(request.Prompt);
        store[0] = new() { Prompt = "A.", NegativePrompt = "blur" };
        Pair pair = new() { First = store[0], Count = 1 };
        await kling.V3.Pro.TextToVideo.SubmitAsync(pair.First);
    }
}

public struct Pair
{
    public V3TextToVideoRequest First;
    public int Count;
}

public sealed class Store
{
    private readonly SortedList<int, V3TextToVideoRequest> _all = new();

    public event EventHandler<V3TextToVideoRequest>? Added;

    public V3TextToVideoRequest this[int index]
    {
        get => _all[index];
        set
        {
            _all[index] = value;
            Added?.Invoke(this, value);
        }
    }
}
