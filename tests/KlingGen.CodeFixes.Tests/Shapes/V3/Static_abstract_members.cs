using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await kling.V3.Pro.TextToVideo.SubmitAsync(Make<Calm>("A lake."));
        await kling.V3.Pro.TextToVideo.SubmitAsync(Make<Wild>("A storm."));
    }

    static V3TextToVideoRequest Make<T>(string prompt) where T : IFactory<T> => T.Short(prompt);
}

public interface IFactory<TSelf>
    where TSelf : IFactory<TSelf>
{
    static abstract V3TextToVideoRequest Make(string prompt);

    static virtual V3TextToVideoRequest Short(string prompt) => TSelf.Make(prompt) with { Duration = 3 };
}

public sealed class Calm : IFactory<Calm>
{
    public static V3TextToVideoRequest Make(string prompt) => new() { Prompt = prompt, NegativePrompt = "wind" };
}

public sealed class Wild : IFactory<Wild>
{
    public static V3TextToVideoRequest Make(string prompt) => new() { Prompt = prompt, CfgScale = 0.9 };

    public static V3TextToVideoRequest Short(string prompt) => Make(prompt) with { Duration = 4 };
}
