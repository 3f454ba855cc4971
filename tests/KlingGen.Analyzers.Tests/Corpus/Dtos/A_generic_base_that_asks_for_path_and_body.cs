using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public abstract class FalHandler<TRequest, TInput>(HttpClient http)
{
    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    protected abstract string EndpointFor(TRequest request);
    protected abstract TInput Map(TRequest request);

    public async Task<string> HandleAsync(TRequest request, CancellationToken ct)
    {
        TInput input = Map(request);
        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{EndpointFor(request)}", input, _json, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(ct);
    }
}

public sealed record ClipRequest(string Text, string? Avoid, string? Frame, bool Pro);

public sealed record KlingInput(string Prompt, string? StartImageUrl, string? NegativePrompt, double? CfgScale); //! KLG1001 KLG1002 KLG1003

public sealed class KlingHandler(HttpClient http) : FalHandler<ClipRequest, KlingInput>(http)
{
    protected override string EndpointFor(ClipRequest request) => $"fal-ai/kling-video/v3/{(request.Pro ? "pro" : "standard")}/image-to-video";
    protected override KlingInput Map(ClipRequest request) => new(request.Text, request.Frame, request.Avoid, 0.5);
}

public sealed record LtxInput(string Prompt, string? NegativePrompt, double? CfgScale); //~

public sealed class LtxHandler(HttpClient http) : FalHandler<ClipRequest, LtxInput>(http)
{
    protected override string EndpointFor(ClipRequest request) => "fal-ai/ltx-video/image-to-video";
    protected override LtxInput Map(ClipRequest request) => new(request.Text, request.Avoid, 3);
}
