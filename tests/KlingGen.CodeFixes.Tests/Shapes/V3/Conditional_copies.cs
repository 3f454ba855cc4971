using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        foreach (bool strict in new[] { true, false })
        {
            var request = new V3TextToVideoRequest { Prompt = "A." };
            if (strict)
            {
                request = request with { NegativePrompt = "grain" };
            }

            await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        }

        V3ImageToVideoRequest image = new() { StartImageUrl = "https://a.example/1.png", Prompt = "B.", CfgScale = 0.5 };
        image = image with { NegativePrompt = "fog" };
        await kling.V3.Pro.ImageToVideo.SubmitAsync(image);
    }
}
