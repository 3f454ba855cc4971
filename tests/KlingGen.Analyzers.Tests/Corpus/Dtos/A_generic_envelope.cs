using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class Envelope<TInput>
{
    [JsonPropertyName("input")]
    public required TInput Input { get; init; }

    [JsonPropertyName("webhookUrl")]
    public string? WebhookUrl { get; init; }
}

public sealed class KlingInput
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("cfg_scale")] //! KLG1003
    public double CfgScale { get; set; }
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        new Envelope<KlingInput> { Input = new KlingInput { Prompt = prompt, CfgScale = 0.5 } }); //~
}
