using System.Net.Http.Json;
using System.Text.Json.Serialization;

[JsonDerivedType(typeof(KlingSpec), "kling")]
[JsonDerivedType(typeof(LumaSpec), "luma")]
public abstract record Spec
{
    public abstract string Endpoint { get; }
}

public sealed record KlingSpec : Spec
{
    [JsonIgnore] public override string Endpoint => "fal-ai/kling-video/v3/pro/image-to-video";
    [JsonPropertyName("prompt")] public string? Prompt { get; init; }
    [JsonPropertyName("start_image_url")] public string? First { get; init; } //! KLG1001
}

public sealed record LumaSpec : Spec
{
    [JsonIgnore] public override string Endpoint => "fal-ai/luma-dream-machine/ray-2/image-to-video";
    [JsonPropertyName("prompt")] public string? Prompt { get; init; }
    [JsonPropertyName("start_image_url")] public string? First { get; init; } //~
}

public sealed class SpecSender(HttpClient http)
{
    public Task SendAsync(Spec spec) => http.PostAsJsonAsync($"https://queue.fal.run/{spec.Endpoint}", (object)spec);
}
