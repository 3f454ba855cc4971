using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http) // entry
    {
        var kling = /* one */ Client(http); // client
        // before
        var request = new V3TextToVideoRequest // type
        { // open
            // about the prompt
            Prompt = "A hill.", // the hill
            // about what to avoid
            NegativePrompt = /* words */ "fog" /* more */, // end of words
            /* scale */ CfgScale = 0.4, /* after scale */
            // last
        }; // close
        // between
        await kling.V3 /* v3 */ .Pro // tier
            .TextToVideo.SubmitAsync(request /* it */); // sent
        /* end */
    }
}
