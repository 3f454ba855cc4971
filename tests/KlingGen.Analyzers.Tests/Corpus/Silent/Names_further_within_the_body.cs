using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new
    {
        prompt,
        multi_prompt = new[]
        {
            new { prompt, duration = "5", negative_prompt = "blur" }, //~ of a shot, not of the request
        },
        metadata = new { cfg_scale = 0.5, note = "kept for the archive" }, //~
    });
}
