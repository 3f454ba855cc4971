using System.Net.Http.Json;
using System.Text.Json;

public sealed class Reader(HttpClient http)
{
    public async Task<string?> EchoAsync(string id)
    {
        using JsonDocument json = JsonDocument.Parse(await http.GetStringAsync($"https://queue.fal.run/fal-ai/kling-video/requests/{id}"));
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "x" });
        return json.RootElement.GetProperty("input").TryGetProperty("negative_prompt", out JsonElement value) ? value.GetString() : null; //~
    }
}
