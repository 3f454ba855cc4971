using System.Net.Http.Json;

public abstract class VendorClient(HttpClient http)
{
    protected abstract string Address { get; }

    protected Task SendAsync(object body) => http.PostAsJsonAsync(Address, body);
}

public sealed class StabilityClient(HttpClient http) : VendorClient(http)
{
    protected override string Address => Environment.GetEnvironmentVariable("X")!;

    public Task DrawAsync(string prompt, string negative) => SendAsync(new
    {
        prompt,
        negative_prompt = negative, //~
        cfg_scale = 7.0, //~
        seed_steps = 30,
    });
}

public sealed class KlingClient(HttpClient http) : VendorClient(http)
{
    protected override string Address => "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";

    public Task FilmAsync(string prompt) => SendAsync(new { prompt });
}
