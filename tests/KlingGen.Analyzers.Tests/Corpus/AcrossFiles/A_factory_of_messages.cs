using System.Net.Http.Json;

public sealed class Requests(HttpClient http)
{
    private static HttpRequestMessage Create(HttpMethod method, string path, object? body = null)
    {
        var message = new HttpRequestMessage(method, path);
        if (body != null) message.Content = JsonContent.Create(body);
        return message;
    }

    public Task V3Async(string p, string i) => http.SendAsync(Create(HttpMethod.Post, "fal-ai/kling-video/v3/pro/image-to-video", new { prompt = p, start_image_url = i })); //! KLG1001
    public Task LumaAsync(string p, string i) => http.SendAsync(Create(HttpMethod.Post, "fal-ai/luma-dream-machine/image-to-video", new { prompt = p, start_image_url = i })); //~
}
