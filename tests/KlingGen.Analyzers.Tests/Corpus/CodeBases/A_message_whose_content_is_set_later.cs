//# run
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

public sealed class FalApi(HttpClient http, string key)
{
    public async Task<JsonDocument> KlingAsync(string prompt, string image)
    {
        var builder = new UriBuilder("https", "queue.fal.run") { Path = "fal-ai/kling-video/v3/pro/image-to-video" };
        using var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = builder.Uri };
        request.Headers.Authorization = new AuthenticationHeaderValue("Key", key);

        var payload = new Dictionary<string, object>();
        payload["prompt"] = prompt;
        payload["start_image_url"] = image; //! KLG1001
        payload["cfg_scale"] = 0.5; //! KLG1003
        var json = JsonSerializer.Serialize(payload);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");

        using var response = await http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
    }

    public async Task<JsonDocument> SeedreamAsync(string prompt)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://queue.fal.run/fal-ai/bytedance/seedream/v4/text-to-image");
        request.Headers.Authorization = new AuthenticationHeaderValue("Key", key);
        var payload = new { prompt, negative_prompt = "text" }; //~
        request.Content = new StringContent(JsonSerializer.Serialize(payload), Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        FalApi api = new(http, "key");
        await api.KlingAsync("A fox", "https://example.com/a.png");
        await api.SeedreamAsync("A fox");
    }
}
