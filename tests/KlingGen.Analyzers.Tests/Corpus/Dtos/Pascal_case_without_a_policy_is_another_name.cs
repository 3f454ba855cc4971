using System.Net.Http.Json;
using System.Text.Json;

public sealed class KlingInput
{
    public string Prompt { get; set; } = "";

    public string? NegativePrompt { get; set; } //~

    public double CfgScale { get; set; } //~
}

public sealed class Sender(HttpClient http)
{
    private static readonly JsonSerializerOptions _camelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public async Task SendAsync(KlingInput input)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", input);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", input, _camelCase);
    }
}
