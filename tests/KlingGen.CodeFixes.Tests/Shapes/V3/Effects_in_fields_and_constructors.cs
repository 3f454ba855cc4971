//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private static readonly Random s_random = new(1);
    private static readonly V3TextToVideoRequest s_request = new() { Prompt = "S.", CfgScale = s_random.NextDouble() };

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await kling.V3.Pro.TextToVideo.SubmitAsync(new Derived().Request);
        await kling.V3.Pro.TextToVideo.SubmitAsync(s_request);
    }
}

public class Base(V3TextToVideoRequest request)
{
    public V3TextToVideoRequest Request => request;
}

public sealed class Derived() : Base(new() { Prompt = "D.", CfgScale = Math.Sqrt(0.25) });
