//# run
using System.Net.Http.Json;
using System.Text.Json;

public sealed class KlingInput
{
    public required string Prompt { get; init; }

    public string? StartImageUrl { get; init; } //! KLG1001

    public string? NegativePrompt { get; init; } //! KLG1002

    public double CfgScale { get; init; } = 0.5; //! KLG1003

    public string Duration { get; init; } = "5";
}

public sealed class PolicyClient(HttpClient http)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task<HttpResponseMessage> SendAsync(KlingInput input) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", input, Options);
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new PolicyClient(http).SendAsync(new KlingInput { Prompt = "x", StartImageUrl = "https://example.com/b.png", NegativePrompt = "blur" });
}
