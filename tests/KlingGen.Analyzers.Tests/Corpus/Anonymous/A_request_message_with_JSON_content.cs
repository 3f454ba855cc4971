//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video?fal_webhook=https%3A%2F%2Fexample.com%2Fhook");
        request.Headers.TryAddWithoutValidation("Authorization", "Key 123");
        request.Content = JsonContent.Create(new
        {
            prompt = "Leaves fall.",
            start_image_url = "https://example.com/tree.png", //! KLG1001
            negative_prompt = "people", //! KLG1002
        });
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
