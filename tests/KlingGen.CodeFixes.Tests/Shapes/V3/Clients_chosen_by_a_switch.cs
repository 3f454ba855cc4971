using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        foreach (string tier in new[] { "pro", "standard", "4k" })
        {
            EndpointClient<V3TextToVideoRequest, V3TextToVideoResponse> client = tier switch
            {
                "pro" => kling.V3.Pro.TextToVideo,
                "4k" => kling.V3.FourK.TextToVideo,
                _ => kling.V3.Standard.TextToVideo,
            };
            await client.SubmitAsync(new() { Prompt = tier, NegativePrompt = "blur" });
        }
    }
}
