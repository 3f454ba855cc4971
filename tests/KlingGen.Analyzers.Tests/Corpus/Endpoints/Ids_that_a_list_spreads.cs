using System.Net.Http.Json;

public sealed class Spread(HttpClient http)
{
    private static readonly string[] _v3 = ["fal-ai/kling-video/v3/pro/text-to-video", "fal-ai/kling-video/v3/standard/text-to-video"];
    private static readonly string[] _all = [.. _v3, "fal-ai/wan/v2.6/text-to-video"];

    public async Task KlingAsync(string prompt, string negative)
    {
        foreach (string model in _v3.Where(id => id.Contains("pro")))
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, negative_prompt = negative }); //! KLG1002
        }
    }

    public async Task AllAsync(string prompt, string negative)
    {
        foreach (string model in _all)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, negative_prompt = negative }); //~
        }
    }
}
