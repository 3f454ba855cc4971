using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        foreach (bool? audio in new bool?[] { true, null })
        {
            await kling.O3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "A.", GenerateAudio = audio });
            O3TextToVideoRequest? maybe = audio is null ? null : new() { Prompt = "B." };
            if (maybe?.Prompt is { } prompt) await kling.O3.Pro.TextToVideo.SubmitAsync(maybe with { Prompt = prompt + " Again." });
        }
    }
}
