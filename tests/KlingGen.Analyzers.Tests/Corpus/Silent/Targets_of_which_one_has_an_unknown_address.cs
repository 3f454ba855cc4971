using System.Net.Http.Json;

public sealed record Target(string Url, string Key);

public sealed class Sender(HttpClient http)
{
    public Task FilmAsync(string prompt) => SendAsync(new Target("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", "k"), new { prompt });

    public Task DrawAsync(string prompt, string negative, string server) => SendAsync(new Target(server, "k"), new { prompt, negative_prompt = negative, steps = 30 }); //~

    private Task SendAsync(Target target, object body) => http.PostAsJsonAsync(target.Url, body);
}
