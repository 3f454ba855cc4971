using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        List<string> log = [];
        string Text(string text) { log.Add(text); return text; }
        await kling.O3.Pro.ReferenceToVideo.SubmitAsync(new() { StartImageUrl = Text("https://example.com/a.png"), AspectRatio = new AspectRatio(Text("16:9")), Prompt = Text("A.") });
        await kling.O3.Pro.TextToVideo.SubmitAsync(new() { Prompt = string.Join(" ", log) });
    }
}
