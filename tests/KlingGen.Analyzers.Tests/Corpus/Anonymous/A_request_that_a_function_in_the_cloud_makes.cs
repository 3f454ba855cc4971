using System.Text;
using System.Text.Json;

public sealed class LambdaProxy(HttpClient lambda)
{
    // Our own function in the cloud holds the key: it posts `request.body` to `request.url`.
    public async Task InvokeAsync(string prompt, string negative, string image, string correlation)
    {
        var envelope = new
        {
            correlation,
            request = new
            {
                url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
                method = "POST",
                body = new
                {
                    prompt,
                    start_image_url = image, //! KLG1001
                    negative_prompt = negative, //! KLG1002
                    duration = "5",
                },
            },
            callback = new { queue = "videos-done" },
        };
        var json = JsonSerializer.Serialize(envelope);
        using var response = await lambda.PostAsync("2015-03-31/functions/fal-proxy/invocations", new StringContent(json, Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
    }
}
