using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string? negative)
    {
        object body = new { prompt };
        if (negative is not null)
        {
            body = new { prompt, negative_prompt = negative }; //! KLG1002
        }

        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", body);
    }
}
