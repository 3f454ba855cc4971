using System.Net.Http.Json;
using System.Text.Json;

public static class Tests
{
    public static void Check(string sent)
    {
        using JsonDocument json = JsonDocument.Parse(sent);
        if (json.RootElement.TryGetProperty("cfg_scale", out _)) throw new Exception("cfg_scale must not be sent to fal-ai/kling-video/o3/pro/text-to-video"); //~
        string expected = """{"prompt":"a","negative_prompt":"b"}"""; //~
        if (sent == expected) throw new Exception();
    }
    public static Task SendAsync(HttpClient http) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "x" });
}
