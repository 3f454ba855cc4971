using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        bool? audio = http.Timeout > TimeSpan.Zero ? null : true;
        await kling.O3.Pro.TextToVideo.SubmitAsync(new() { Prompt = "A.", GenerateAudio = audio });
        await kling.O3.Pro.ImageToVideo.SubmitAsync(new() { ImageUrl = "https://a.example/1.png", Prompt = "B.", GenerateAudio = audio ?? true });
    }
}
