//# with: KLG1004
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    private const string Queue = "https://queue.fal.run/";

    public async Task SendAsync(string prompt, string tier, string id)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt }); //! KLG1004
        await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/standard/text-to-video", new { prompt }); //! KLG1004
        await http.PostAsJsonAsync(Queue + "kling-video/v3/pro/text-to-video", new { prompt }); //! KLG1004
        await http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/v3/{tier}/text-to-video", new { prompt }); //! KLG1004
        await http.GetAsync($"https://queue.fal.run/fal-ai/kling-video/requests/{id}/status");
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.6/pro/text-to-video", new { prompt });
    }
}
