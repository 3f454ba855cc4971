using System.Net.Http.Json;
using System.Text.Json;

public interface IFalRequest<TSelf> where TSelf : IFalRequest<TSelf> { static abstract string Endpoint { get; } }
public sealed record KlingV3(string Prompt, double CfgScale) : IFalRequest<KlingV3> { public static string Endpoint => "fal-ai/kling-video/v3/pro/text-to-video"; } //! KLG1003
public sealed record Ltx(string Prompt, string? NegativePrompt, double CfgScale) : IFalRequest<Ltx> { public static string Endpoint => "fal-ai/ltx-video"; } //~

public sealed class GenericFal(HttpClient http)
{
    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    public Task SubmitAsync<T>(T request) where T : IFalRequest<T> => http.PostAsJsonAsync("https://queue.fal.run/" + T.Endpoint, request, _json);
}

public sealed class Calls(GenericFal fal)
{
    public Task OneAsync() => fal.SubmitAsync(new KlingV3("A lake", 0.5));
    public Task TwoAsync() => fal.SubmitAsync(new Ltx("A lake", "blur", 3));
}
