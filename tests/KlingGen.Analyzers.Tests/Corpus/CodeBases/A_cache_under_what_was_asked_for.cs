using System.Net.Http.Json;
using System.Text.Json;

public sealed class Cache(IDictionary<string, string> store, HttpClient http)
{
    public async Task<string> GetAsync(string prompt, string? negative, double cfg)
    {
        const string endpoint = "fal-ai/kling-video/v3/pro/text-to-video";
        var key = JsonSerializer.Serialize(new { endpoint, prompt, negative_prompt = negative, cfg_scale = cfg }); //~
        if (store.TryGetValue(key, out var known)) return known;
        var payload = new { prompt, negative_prompt = negative, cfg_scale = cfg }; //! KLG1002 KLG1003
        using var r = await http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", payload);
        return store[key] = await r.Content.ReadAsStringAsync();
    }
}

public sealed class Idempotency
{
    public string KeyFor(string prompt, string? negative) =>
        Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { m = "fal-ai/kling-video/v3/pro/text-to-video", prompt, negative_prompt = negative }))); //~
}
