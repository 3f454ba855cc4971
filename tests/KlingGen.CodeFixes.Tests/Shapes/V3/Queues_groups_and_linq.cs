using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var queue = new Queue<V3TextToVideoRequest>(new[] { "a", "b" }.Select(p => new V3TextToVideoRequest { Prompt = p, NegativePrompt = "blur" }));
        var byLength = queue.GroupBy(r => r.Prompt!.Length).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var request in from pair in byLength orderby pair.Key from r in pair.Value let copy = r with { Duration = 5 } select copy)
        {
            await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        }

        while (queue.TryDequeue(out V3TextToVideoRequest? next))
        {
            await kling.V3.Standard.TextToVideo.SubmitAsync(next);
        }
    }
}
