using KlingGen;

public static class Entry
{
    public static Task RunAsync(HttpClient http) => new Form(new KlingClient(new KlingClientOptions { ApiKey = "id:secret" }, http)) { PromptText = "A.", Avoid = "blur" }.SendAsync();
}

public sealed class Form(KlingClient kling)
{
    public string PromptText { get; set; } = "";

    public string? Avoid { get; set; }

    public Task SendAsync() => kling.V3.Pro.TextToVideo.SubmitAsync(new() { Prompt = PromptText, NegativePrompt = Avoid });
}
