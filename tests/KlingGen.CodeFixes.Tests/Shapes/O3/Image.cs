using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var request = new O3ImageToVideoRequest { ImageUrl = "https://a.example/1.png", Prompt = "A." /* still */ };
        Console.WriteLine(request.ImageUrl + nameof(O3ImageToVideoRequest.ImageUrl));
        await kling.O3.Pro.ImageToVideo.SubmitAsync(request);
    }
}
