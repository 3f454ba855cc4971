using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task RunAsync(bool film, string prompt, string negative, string server)
    {
        (string url, object body) = film ? Film(prompt) : Draw(prompt, negative, server);
        await http.PostAsJsonAsync(url, body);
    }

    private static (string, object) Film(string prompt) => ("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", new { prompt });

    private static (string, object) Draw(string prompt, string negative, string server) => (server, new { prompt, negative_prompt = negative, steps = 30 }); //~
}
