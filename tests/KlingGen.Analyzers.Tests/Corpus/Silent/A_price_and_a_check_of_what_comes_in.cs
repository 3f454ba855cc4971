using System.Net.Http.Json;

public sealed class Quote(HttpClient http)
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public decimal Price(IDictionary<string, object> input) => input.ContainsKey("cfg_scale") ? 2m : 1m; //~

    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + Endpoint, new { prompt });

    public IEnumerable<string> Validate(IReadOnlyDictionary<string, object> input)
    {
        if (input.TryGetValue("negative_prompt", out var n) && n is string { Length: > 2500 }) //~
        {
            yield return "negative_prompt is too long"; //~
        }

        if (input.TryGetValue("cfg_scale", out var c) && c is < 0.0 or > 1.0) //~
        {
            yield return "cfg_scale must be between 0 and 1"; //~
        }
    }
}
