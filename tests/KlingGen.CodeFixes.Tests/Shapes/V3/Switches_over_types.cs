using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        object[] all = [new V3TextToVideoRequest { Prompt = "A.", NegativePrompt = "blur" }, new V3ImageToVideoRequest { Prompt = "P.", StartImageUrl = "https://example.com/a.png", NegativePrompt = "fog" }, 1];
        foreach (object one in all)
        {
            switch (one)
            {
                case V3TextToVideoRequest { Duration: null } text:
                    await kling.V3.Pro.TextToVideo.SubmitAsync(text);
                    break;
                case V3ImageToVideoRequest image when image.StartImageUrl is { Length: > 3 }:
                    await kling.V3.Standard.ImageToVideo.SubmitAsync(image);
                    break;
                case int:
                    goto default;
                default:
                    break;
            }
        }
    }
}
