using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await kling.V3.Pro.TextToVideo.SubmitAsync(new()
        {
            Prompt = "A.",
            #region Avoidance
            NegativePrompt = "blur",
            #endregion
        });
    }
}
