using System.Net.Http.Json;
using System.Text.Json;
public sealed record ClipRequest { public required string Prompt { get; init; } public string? NegativePrompt { get; init; } //! KLG1002
    public double CfgScale { get; init; } = 0.5; } //! KLG1003
public sealed class Api(HttpClient http)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    public Task SendAsync(ClipRequest request) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", request, s_options);
    public Task DemoAsync() => SendAsync(new() { Prompt = "A.", NegativePrompt = "b" });
}
