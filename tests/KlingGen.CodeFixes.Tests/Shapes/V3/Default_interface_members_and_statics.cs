using KlingGen;

public static class Entry
{
    public static async Task RunAsync(HttpClient http)
    {
        var kling = new KlingClient(new KlingClientOptions { ApiKey = "id:secret" }, http);
        IPreset preset = new Calm();
        await kling.V3.Pro.TextToVideo.SubmitAsync(preset.Make("A."));
        await kling.V3.Pro.TextToVideo.SubmitAsync(Use<Wild>("B."));
    }

    private static V3TextToVideoRequest Use<T>(string prompt) where T : IWild => T.Create(prompt);
}

public interface IPreset
{
    string? Avoid { get; }

    V3TextToVideoRequest Make(string prompt) => new() { Prompt = prompt, NegativePrompt = Avoid };
}

public sealed class Calm : IPreset
{
    public string? Avoid => "motion";
}

public interface IWild
{
    static abstract V3TextToVideoRequest Create(string prompt);
}

public sealed class Wild : IWild
{
    public static V3TextToVideoRequest Create(string prompt) => new() { Prompt = prompt, CfgScale = 0.9 };
}
