using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    private static readonly Dictionary<string, string> _endpoints = new()
    {
        ["kling"] = "fal-ai/kling-video/v3/standard/text-to-video",
        ["wan"] = "fal-ai/wan/v2.2-a14b/text-to-video",
    };

    public async Task SendAsync(string model, string prompt)
    {
        await http.PostAsJsonAsync($"https://queue.fal.run/{_endpoints[model]}", new { prompt, negative_prompt = "cars" }); //~
        await http.PostAsJsonAsync($"https://queue.fal.run/{_endpoints["kling"]}", new { prompt, negative_prompt = "cars" }); //! KLG1002
    }
}
