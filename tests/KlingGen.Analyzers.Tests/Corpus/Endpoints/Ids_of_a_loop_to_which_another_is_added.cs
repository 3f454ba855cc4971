using System.Net.Http.Json;

public sealed class Retry(HttpClient http)
{
    private static readonly string[] _fallbacks = ["fal-ai/kling-video/v3/pro/text-to-video", "fal-ai/kling-video/v3/standard/text-to-video"];

    public async Task<string?> RunAsync(string prompt, string negative)
    {
        var body = new { prompt, negative_prompt = negative, cfg_scale = 0.5 }; //! KLG1002 KLG1003
        foreach (string model in _fallbacks)
        {
            using var response = await http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadAsStringAsync();
            }
        }

        return null;
    }

    public async Task<string?> RunMixedAsync(string prompt, string negative)
    {
        var body = new { prompt, negative_prompt = negative }; //~
        foreach (string model in _fallbacks.Append("fal-ai/wan/v2.6/text-to-video"))
        {
            using var response = await http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
        }

        return null;
    }
}
