using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

public sealed class Cached(HttpClient http)
{
    private const string Endpoint = "fal-ai/kling-video/o3/pro/text-to-video";

    public async Task SendAsync(string prompt, string? avoid)
    {
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { prompt, negative_prompt = avoid, model = Endpoint })))); //~
        if (File.Exists(key))
        {
            return;
        }

        await http.PostAsJsonAsync($"https://queue.fal.run/{Endpoint}", new { prompt = avoid is null ? prompt : $"{prompt} Avoid {avoid}." });
        await File.WriteAllTextAsync(key, JsonSerializer.Serialize(new { prompt, negative_prompt = avoid })); //~
    }
}
