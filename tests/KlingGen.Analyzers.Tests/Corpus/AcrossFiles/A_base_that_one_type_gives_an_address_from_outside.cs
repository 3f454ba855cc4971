using System.Net.Http.Json;

public abstract class VendorClient(HttpClient http, string url)
{
    protected Task SendAsync(object body) => http.PostAsJsonAsync(url, body);
}

public sealed class StabilityClient(HttpClient http, string server) : VendorClient(http, server)
{
    public Task DrawAsync(string prompt, string negative) => SendAsync(new { prompt, negative_prompt = negative, steps = 30 }); //~
}

public sealed class KlingClient(HttpClient http) : VendorClient(http, "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video")
{
    public Task FilmAsync(string prompt) => SendAsync(new { prompt });
}
