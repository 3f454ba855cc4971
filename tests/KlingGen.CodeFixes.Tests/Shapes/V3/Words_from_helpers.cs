using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await kling.V3.Pro.TextToVideo.SubmitAsync(Make("A.").Calm());
        V3TextToVideoRequest request = new() { Prompt = "B.", CfgScale = 0.4 };
        if (request.Duration is null)
        {
            request = Longer(request);
        }

        await kling.V3.Pro.TextToVideo.SubmitAsync(request.Calm());
        await kling.V3.Pro.TextToVideo.SubmitAsync(await SharpAsync(request.Prompt is null ? Make("C.") : request));
    }

    static V3TextToVideoRequest Make(string prompt)
    {
        return new() { Prompt = prompt };
    }

    static V3TextToVideoRequest Longer(V3TextToVideoRequest request) => request with { Duration = 9 };

    static async Task<V3TextToVideoRequest> SharpAsync(V3TextToVideoRequest request)
    {
        await Task.Yield();
        return request with { NegativePrompt = "blur" };
    }
}

public static class Helpers
{
    public static V3TextToVideoRequest Calm(this V3TextToVideoRequest request) => request with { NegativePrompt = "wind" };
}
