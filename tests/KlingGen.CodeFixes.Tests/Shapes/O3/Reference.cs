using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await kling.O3.Pro.ReferenceToVideo.SubmitAsync(new O3ReferenceToVideoRequest
        {
            StartImageUrl = "https://a.example/1.png", // first frame
            Prompt = "@Element1 waves.",
            Elements = [new() { FrontalImageUrl = "https://a.example/f.png" }],
            GenerateAudio = false,
        });
    }
}
