using System.Net.Http.Json;
using System.Text.Json.Serialization;

public interface IFalRequest
{
    static abstract string Endpoint { get; }
}

public sealed record KlingV3Text : IFalRequest
{
    public static string Endpoint => "fal-ai/kling-video/v3/pro/text-to-video";
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("cfg_scale")] public double CfgScale { get; init; } = 0.5; //! KLG1003
}

public sealed record StableVideo : IFalRequest
{
    public static string Endpoint => "fal-ai/stable-video";
    [JsonPropertyName("image_url")] public required string Image { get; init; }
    [JsonPropertyName("cfg_scale")] public double CfgScale { get; init; } = 2; //~
}

public sealed class FalSender(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync<T>(T request) where T : IFalRequest =>
        http.PostAsJsonAsync("https://queue.fal.run/" + T.Endpoint, request);
}
