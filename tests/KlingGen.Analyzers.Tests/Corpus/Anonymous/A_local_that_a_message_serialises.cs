//# run
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

public sealed class FalVideoService(HttpClient http, string apiKey)
{
    private const string Endpoint = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public async Task<string?> SubmitAsync(string prompt, string imageUrl, CancellationToken ct)
    {
        var body = new
        {
            prompt,
            start_image_url = imageUrl, //! KLG1001
            duration = "5",
            negative_prompt = "blur, watermark", //! KLG1002
            cfg_scale = 0.5, //! KLG1003
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint)
        {
            Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Key", apiKey);
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        using JsonDocument doc = JsonDocument.Parse(await response.Content.ReadAsStringAsync(ct));
        return doc.RootElement.GetProperty("request_id").GetString();
    }

    public static Task RunAsync(HttpClient http) => new FalVideoService(http, "k").SubmitAsync("A fox", "https://example.com/a.png", default);
}
