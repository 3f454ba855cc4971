using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await kling.V3.Pro.TextToVideo.SubmitAsync(new Builder("A.").Avoid("blur").Avoid("fog").Scale(0.3).Build());
        await kling.V3.Pro.TextToVideo.SubmitAsync(new Builder("B.").Build());
    }
}

public sealed class Builder(string prompt)
{
    private readonly List<string> _avoid = [];
    private double? _scale;

    public Builder Avoid(string words)
    {
        _avoid.Add(words);
        return this;
    }

    public Builder Scale(double scale)
    {
        _scale = scale;
        return this;
    }

    public V3TextToVideoRequest Build() => new()
    {
        Prompt = prompt,
        NegativePrompt = _avoid.Count == 0 ? null : string.Join(", ", _avoid),
        CfgScale = _scale,
    };
}
