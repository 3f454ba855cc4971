//# run
using System.Net.Http.Json;
using System.Text.Json;

public abstract record FalRequest
{
    public abstract string Endpoint { get; }
}

public sealed record KlingI2V : FalRequest
{
    public override string Endpoint => "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";
    public required string Prompt { get; init; }
    public required string StartImageUrl { get; init; } //! KLG1001
    public string? NegativePrompt { get; init; } //! KLG1002
}

public sealed record HailuoI2V : FalRequest
{
    public override string Endpoint => "https://queue.fal.run/fal-ai/minimax/hailuo-02/pro/image-to-video";
    public required string Prompt { get; init; }
    public required string StartImageUrl { get; init; } //~
    public string? NegativePrompt { get; init; } //~
}

public sealed class Fal(HttpClient http)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task<HttpResponseMessage> SendAsync<T>(T request)
        where T : FalRequest => http.PostAsJsonAsync(request.Endpoint, request, Options);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Fal fal = new(http);
        await fal.SendAsync(new KlingI2V { Prompt = "A fox", StartImageUrl = "https://example.com/fox.png", NegativePrompt = "blur" });
    }
}
