using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        foreach (Scene scene in new Scene[] { new Forest(), new Harbour("gulls") })
        {
            await kling.V3.Pro.TextToVideo.SubmitAsync(scene.ToRequest());
        }
    }
}

public abstract class Scene
{
    protected virtual double Scale => 0.5;

    public abstract V3TextToVideoRequest ToRequest();
}

public sealed class Forest : Scene
{
    public override V3TextToVideoRequest ToRequest() => new() { Prompt = "A forest.", CfgScale = Scale };
}

public sealed class Harbour(string without) : Scene
{
    protected override double Scale => 0.8;

    public override V3TextToVideoRequest ToRequest()
    {
        var request = new V3TextToVideoRequest { Prompt = "A harbour.", NegativePrompt = without, CfgScale = Scale, GenerateAudio = false };
        return request with { Duration = 10 };
    }
}
