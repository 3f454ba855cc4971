using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        var v3 = Client(http).V3;
        var pro = v3.Pro;
        var endpoint = pro.TextToVideo;
        Console.WriteLine(endpoint.EndpointId.Length);
        await endpoint.SubmitAsync(new() { Prompt = "A.", NegativePrompt = "blur" });
        await pro.ImageToVideo.SubmitAsync(new() { StartImageUrl = "https://a.example/1.png", Prompt = "B." });
        await SendAsync(v3.Standard.TextToVideo, "C.");
    }

    private static Task SendAsync(EndpointClient<V3TextToVideoRequest, V3TextToVideoResponse> endpoint, string prompt) =>
        endpoint.SubmitAsync(new V3TextToVideoRequest { Prompt = prompt, CfgScale = 0.3 });
}
