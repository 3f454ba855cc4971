//# run
using System.Net.Http.Json;

public sealed class FalSdk(HttpClient http)
{
    private sealed record Envelope(object Input);

    public Task<HttpResponseMessage> QueueSubmit(string endpointId, object options)
    {
        object input = options.GetType().GetProperty("input")!.GetValue(options)!;
        return http.PostAsJsonAsync(endpointId, input);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var fal = new FalSdk(http);
        await fal.QueueSubmit("fal-ai/kling-video/v3/pro/text-to-video", new
        {
            input = new
            {
                prompt = "A rocket.",
                negative_prompt = "smoke", //! KLG1002
                cfg_scale = 0.5, //! KLG1003
            },
            webhookUrl = "https://example.com/hook",
        });
    }
}
