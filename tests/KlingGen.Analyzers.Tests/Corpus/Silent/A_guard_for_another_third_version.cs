//# run
using System.Net.Http.Json;

public sealed class Images(HttpClient http)
{
    public async Task RunAsync(string model, string prompt)
    {
        object body = model.Contains("ideogram/v3")
            ? new { prompt, negative_prompt = "text" } //~
            : new { prompt };
        await http.PostAsJsonAsync(model, body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Images(http).RunAsync("fal-ai/ideogram/v3", "A.");
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "B." });
    }
}
