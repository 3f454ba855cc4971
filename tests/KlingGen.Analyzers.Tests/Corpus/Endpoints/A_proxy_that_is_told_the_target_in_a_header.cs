using System.Net.Http.Json;

internal sealed class BrowserClient(HttpClient http)
{
    public async Task<string> SubmitAsync(string prompt, string image)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/fal/proxy");
        request.Headers.Add("x-fal-target-url", "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video");
        request.Content = JsonContent.Create(new { prompt, start_image_url = image, cfg_scale = 0.5 }); //! KLG1001 KLG1003
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
