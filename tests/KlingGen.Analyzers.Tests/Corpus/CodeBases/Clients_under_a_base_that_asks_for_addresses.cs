using System.Net.Http.Json;

public abstract class VendorClient(HttpClient http)
{
    protected abstract string Address { get; }

    protected async Task<string> SendAsync(object body)
    {
        using var response = await http.PostAsJsonAsync(Address, body);
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: StabilityClient.cs
public sealed class StabilityClient(HttpClient http) : VendorClient(http)
{
    protected override string Address => Environment.GetEnvironmentVariable("STABILITY_URL")!;

    public Task<string> DrawAsync(string prompt, string negative) => SendAsync(new
    {
        prompt,
        negative_prompt = negative, //~
        cfg_scale = 7.0, //~
        steps = 30,
    });
}
//# file: KlingClient.cs
public sealed class KlingClient(HttpClient http) : VendorClient(http)
{
    private static readonly string _model = "fal-ai/kling-video/v3/standard/text-to-video";

    protected override string Address => "https://queue.fal.run/" + _model;

    public Task<string> FilmAsync(string prompt, int seconds) => SendAsync(new
    {
        prompt,
        duration = seconds.ToString(),
        aspect_ratio = "16:9",
    });
}
