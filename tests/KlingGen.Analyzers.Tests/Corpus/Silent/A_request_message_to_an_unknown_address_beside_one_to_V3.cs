using System.Net.Http.Json;

public sealed class Desk(HttpClient http, IDictionary<string, string> configuration)
{
    public Task ClipAsync(string prompt) => http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video") { Content = JsonContent.Create(new { prompt }) });

    public async Task PosterAsync(string prompt, string avoid)
    {
        HttpRequestMessage message = new(HttpMethod.Post, configuration["Url"]) { Content = JsonContent.Create(new { prompt, negative_prompt = avoid, rendering_speed = 1 }) }; //~
        await http.SendAsync(message);
    }
}
