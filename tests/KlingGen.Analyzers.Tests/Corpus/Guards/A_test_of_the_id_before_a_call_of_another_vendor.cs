using System.Net.Http.Json;
public sealed class Gen(HttpClient http)
{
    public async Task RunAsync(string endpoint, string p, string n)
    {
        if (endpoint.Contains("kling-video/v3/"))
            await http.PostAsJsonAsync("https://api.replicate.com/v1/predictions", new { version = "x", input = new { prompt = p, negative_prompt = n } }); //~
    }
}
public static class Ids { public const string Kling = "fal-ai/kling-video/v3/pro/text-to-video"; }
