using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        HashSet<V3TextToVideoRequest> all = new(new ByPrompt()) { new() { Prompt = "A.", NegativePrompt = "blur" }, new() { Prompt = "B.", Duration = 3 } };
        foreach (var one in all.Order(Comparer<V3TextToVideoRequest>.Create((x, y) => (x.Duration ?? 5).CompareTo(y.Duration ?? 5)))) await kling.V3.Pro.TextToVideo.SubmitAsync(one);
    }
}

public sealed class ByPrompt : IEqualityComparer<V3TextToVideoRequest>
{
    public bool Equals(V3TextToVideoRequest? x, V3TextToVideoRequest? y) => x?.Duration == y?.Duration;

    public int GetHashCode(V3TextToVideoRequest obj) => obj.Duration ?? 0;
}
