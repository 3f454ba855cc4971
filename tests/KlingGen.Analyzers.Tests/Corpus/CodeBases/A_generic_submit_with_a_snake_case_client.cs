//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class FalClient
{
    private static readonly JsonSerializerOptions SerializerOptions = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly HttpClient _http;

    public FalClient(HttpClient http) => _http = http;

    public async Task<FalTicket> SubmitAsync<TRequest>(string endpoint, TRequest request, CancellationToken cancellationToken = default)
        where TRequest : class
    {
        using var response = await _http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", request, SerializerOptions, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<FalTicket>(SerializerOptions, cancellationToken))!;
    }
}

public sealed record FalTicket(string RequestId, string StatusUrl);
//# file: Requests.cs
public sealed record KlingImageToVideoRequest
{
    public required string Prompt { get; init; }

    public required string StartImageUrl { get; init; } //! KLG1001

    public string? NegativePrompt { get; init; } //! KLG1002

    public double? CfgScale { get; init; } //! KLG1003

    public string Duration { get; init; } = "5";
}

public sealed record WanRequest
{
    public required string Prompt { get; init; }

    public string? NegativePrompt { get; init; } //~
}
//# file: TrailerService.cs
public sealed class TrailerService(FalClient fal)
{
    public async Task<string[]> MakeAsync(string prompt, string poster)
    {
        var kling = new KlingImageToVideoRequest
        {
            Prompt = prompt,
            StartImageUrl = poster, //~
            NegativePrompt = "watermark", //~
        };
        var first = await fal.SubmitAsync(FalEndpoints.KlingImage, kling);
        var second = await fal.SubmitAsync(FalEndpoints.Wan, new WanRequest { Prompt = prompt, NegativePrompt = "watermark" }); //~
        return [first.RequestId, second.RequestId];
    }
}
//# file: FalEndpoints.cs
internal static class FalEndpoints
{
    public const string KlingImage = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string Wan = "fal-ai/wan/v2.2-a14b/text-to-video";
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        FalClient fal = new(http);
        await new TrailerService(fal).MakeAsync("A fox", "https://example.com/a.png");
        await fal.SubmitAsync(FalEndpoints.KlingImage, new KlingImageToVideoRequest { Prompt = "A hen", StartImageUrl = "https://example.com/b.png", CfgScale = 0.5 }); //~
    }
}
