using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Settings settings = new();
        await kling.V3.Pro.TextToVideo.SubmitAsync(new() { NegativePrompt = settings.Words, Prompt = settings.Prompt, CfgScale = settings.Scale });
    }
}

public sealed class Settings
{
    private string? _words;

    public string Words => _words ??= string.Join(", ", "blur", "fog");

    public string Prompt { get; set; } = "A.";

    public double Scale => Prompt.Length / 10.0;
}
