//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        object[] queue = [new V3TextToVideoRequest { Prompt = "Text.", NegativePrompt = "blur" }, new V3ImageToVideoRequest { StartImageUrl = "https://a.example/1.png", Prompt = "Image." }];
        foreach (object item in queue)
        {
            await (item switch
            {
                V3TextToVideoRequest { NegativePrompt.Length: > 0 } text => kling.V3.Pro.TextToVideo.SubmitAsync(text),
                V3TextToVideoRequest text => kling.V3.Standard.TextToVideo.SubmitAsync(text),
                V3ImageToVideoRequest image when image.StartImageUrl is not null => (Task)kling.V3.Pro.ImageToVideo.SubmitAsync(image),
                _ => throw new InvalidOperationException(nameof(V3TextToVideoRequest)),
            });
        }
    }
}
