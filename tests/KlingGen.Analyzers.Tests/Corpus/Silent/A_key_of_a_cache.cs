using System.Net.Http.Json;
using System.Text.Json;
using System.Security.Cryptography;
using System.Text;

public sealed class Kling(HttpClient http)
{
    public async Task GoAsync(string prompt, string negative)
    {
        string key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { prompt, negative_prompt = negative })))); //~
        if (File.Exists(key)) return;
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
    }
}
