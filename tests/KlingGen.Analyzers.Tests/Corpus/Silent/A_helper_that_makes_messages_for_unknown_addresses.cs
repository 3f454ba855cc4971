using System.Net.Http.Json;

public sealed class Desk(HttpClient http, IDictionary<string, string> configuration)
{
    public Task ClipAsync(string prompt) => SendAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });

    public async Task PosterAsync(string prompt, string avoid)
    {
        await SendAsync(configuration["Url"], new { prompt, negative_prompt = avoid, rendering_speed = 1 }); //~
    }

    private async Task SendAsync(string address, object body)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        await http.SendAsync(message);
    }
}
