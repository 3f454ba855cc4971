using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        // Before.
        var request /* the request */ = new V3TextToVideoRequest // of V3
        { // opens
            /* first */ Prompt /* name */ = /* value */ "A." /* after */, // line
            NegativePrompt = /* words */ "blur", /* and so on */
            // Before the scale.
            CfgScale = 0.4, // the scale
            // Last.
        }; // closed
        /* sent */ await kling.V3.Pro.TextToVideo.SubmitAsync(/* argument */ request /* end */);
    }
}
