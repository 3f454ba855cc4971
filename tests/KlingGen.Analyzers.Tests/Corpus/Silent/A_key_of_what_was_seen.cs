using System.Net.Http.Json;
using System.Text.Json;
public sealed class Cache(HttpClient http)
{
    private readonly Dictionary<string, string> _seen = new();
    public async Task GoAsync(string p, string avoid)
    {
        string key = JsonSerializer.Serialize(new { prompt = p, negative_prompt = avoid, model = "kling" }); //~
        if (_seen.ContainsKey(key)) return;
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", new { prompt = p });
        _seen[key] = "";
    }
}
