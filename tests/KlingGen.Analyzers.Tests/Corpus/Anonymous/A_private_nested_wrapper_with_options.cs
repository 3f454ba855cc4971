//# run
using System.Net.Http.Json;

public sealed record QueueOptions(object Input, string? WebhookUrl = null, bool Logs = false);

public sealed class FalQueue(HttpClient http)
{
    public async Task<string> SubmitAsync(string endpointId, QueueOptions options)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{endpointId}?fal_webhook={options.WebhookUrl}", options.Input);
        return await response.Content.ReadAsStringAsync();
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new FalQueue(http).SubmitAsync(
        "fal-ai/kling-video/v3/pro/image-to-video",
        new QueueOptions(
            new
            {
                prompt = "Clouds move.",
                start_image_url = "https://example.com/sky.png", //! KLG1001
                negative_prompt = "birds", //! KLG1002
            },
            WebhookUrl: "https://example.com/hook"));
}
