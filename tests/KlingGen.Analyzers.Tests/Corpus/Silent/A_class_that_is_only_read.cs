//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class WebhookEcho
{
    [JsonPropertyName("endpoint")] public string? Endpoint { get; set; }
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //~
    [JsonPropertyName("cfg_scale")] public double? CfgScale { get; set; } //~
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        using var response = await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A." });
        var echo = await response.Content.ReadFromJsonAsync<WebhookEcho>();
        Console.WriteLine(JsonSerializer.Deserialize<WebhookEcho>("{}")!.NegativePrompt + echo!.CfgScale);
    }
}
