//# run
using System.Net.Http.Json;

public sealed record SubmitOptions
{
    public object? Input { get; init; }
    public string? WebhookUrl { get; init; }
}

public sealed class Fal(HttpClient http)
{
    public Task<HttpResponseMessage> SubscribeAsync(string endpointId, SubmitOptions options) => http.PostAsJsonAsync(endpointId, options.Input);
}

public static class Use
{
    public static async Task RunAsync(HttpClient http)
    {
        var fal = new Fal(http);
        await fal.SubscribeAsync("fal-ai/kling-video/v3/pro/image-to-video", new SubmitOptions
        {
            Input = new
            {
                prompt = "A fox",
                start_image_url = "https://example.com/a.png", //! KLG1001
                cfg_scale = 0.5, //! KLG1003
            },
            WebhookUrl = "https://example.com/hook",
        });
        await fal.SubscribeAsync("fal-ai/kling-video/v3/pro/text-to-video", new()
        {
            Input = new Dictionary<string, object?> { ["prompt"] = "A fox", ["negative_prompt"] = "rain" }, //! KLG1002
        });
    }
}
