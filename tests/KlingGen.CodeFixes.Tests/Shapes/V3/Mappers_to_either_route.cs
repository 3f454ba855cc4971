using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        foreach (Plan plan in new[] { new Plan("A.", "blur", 0.4, null), new Plan("B.", null, null, "https://example.com/b.png") })
        {
            if (plan.ToText() is { } text) await kling.V3.Pro.TextToVideo.SubmitAsync(text);
            else await kling.V3.Pro.ImageToVideo.SubmitAsync(plan.ToImage()!);
        }
    }
}

public sealed record Plan(string Prompt, string? Avoid, double? Scale, string? Image)
{
    public V3TextToVideoRequest? ToText() => Image is null ? new() { Prompt = Prompt, NegativePrompt = Avoid, CfgScale = Scale } : null;

    public V3ImageToVideoRequest? ToImage() => Image is { } image ? new V3ImageToVideoRequest { StartImageUrl = image, Prompt = Prompt, NegativePrompt = Avoid, CfgScale = Scale } : default;
}
