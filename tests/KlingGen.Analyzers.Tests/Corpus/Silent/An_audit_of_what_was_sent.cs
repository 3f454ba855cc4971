using System.Net.Http.Json;

public sealed class Notify(HttpClient http)
{
    public async Task DoneAsync(string prompt)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video?fal_webhook=https://me.example/hook", new { prompt });
        await http.PostAsJsonAsync("https://me.example/audit", new { model = "fal-ai/kling-video/v3/pro/text-to-video", prompt, negative_prompt = (string?)null }); //~
    }
}
