using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await new Sender(kling, 0.4).SendAsync("A.");
        await Senders.Make(kling).SendAsync("B.");
    }
}

internal sealed class Sender(KlingClient kling, double scale)
{
    public Task SendAsync(string prompt) => kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = prompt, CfgScale = scale });
}

internal static class Senders
{
    // The usual one.
    public static Sender Make(KlingClient kling) => new(kling, scale: Defaults.Scale);
}
//# project: Defaults
//# file: Defaults.cs
public static class Defaults
{
    public static double Scale { get; } = 0.3;
}
