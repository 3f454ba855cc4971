using System.Net.Http.Json;
public sealed class Gen(HttpClient http)
{
    public async Task RunAsync(string endpoint, string p, string n)
    {
        if (!endpoint.Contains("kling-video/v3/"))
            return;
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", new { prompt = p, negative_prompt = n }); //~
    }
}
public static class Ids { public const string Kling = "fal-ai/kling-video/v3/pro/text-to-video"; }
