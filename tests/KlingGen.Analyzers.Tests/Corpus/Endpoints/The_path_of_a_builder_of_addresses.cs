//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        UriBuilder builder = new("https", "queue.fal.run") { Path = "/fal-ai/kling-video/v3/pro/image-to-video" };
        using HttpRequestMessage message = new(HttpMethod.Post, builder.Uri);
        message.Content = JsonContent.Create(new { prompt = "A", start_image_url = "https://example.com/a.png" }); //! KLG1001
        await http.SendAsync(message);
    }
}
