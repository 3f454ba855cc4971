using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

public abstract record FalJob
{
    [JsonIgnore] public abstract string Endpoint { get; }
    public HttpRequestMessage ToMessage() => new(HttpMethod.Post, $"https://queue.fal.run/{Endpoint}")
    {
        Content = new StringContent(JsonSerializer.Serialize(this, GetType()), Encoding.UTF8, "application/json"),
    };
}

public sealed record KlingV3Job : FalJob
{
    public override string Endpoint => "fal-ai/kling-video/v3/standard/text-to-video";
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("negative_prompt")] public string? Avoid { get; init; } //! KLG1002
    [JsonPropertyName("cfg_scale")] public double? Scale { get; init; } //! KLG1003
}

public sealed record WanJob : FalJob
{
    public override string Endpoint => "fal-ai/wan/v2.5/text-to-video";
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("negative_prompt")] public string? Avoid { get; init; } //~
}
