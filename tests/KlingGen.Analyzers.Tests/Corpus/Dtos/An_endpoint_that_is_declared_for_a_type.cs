using System.Net.Http.Json;
using System.Text.Json.Serialization;

public interface IEndpoint<TInput> { static abstract string Path { get; } }

public sealed class V3Text : IEndpoint<V3TextInput> { public static string Path => "fal-ai/kling-video/v3/pro/text-to-video"; }
public sealed class FluxText : IEndpoint<FluxInput> { public static string Path => "fal-ai/flux/dev"; }

public sealed class V3TextInput
{
    [JsonPropertyName("prompt")] public string? Prompt { get; set; }
    [JsonPropertyName("negative_prompt")] public string? Negative { get; set; } //! KLG1002
}

public sealed class FluxInput
{
    [JsonPropertyName("prompt")] public string? Prompt { get; set; }
    [JsonPropertyName("negative_prompt")] public string? Negative { get; set; } //~
}

public sealed class Fal(HttpClient http)
{
    public Task SendAsync<TEndpoint, TInput>(TInput input) where TEndpoint : IEndpoint<TInput> => http.PostAsJsonAsync("https://queue.fal.run/" + TEndpoint.Path, input);
    public Task A() => SendAsync<V3Text, V3TextInput>(new V3TextInput { Prompt = "a", Negative = "b" });
    public Task B() => SendAsync<FluxText, FluxInput>(new FluxInput { Prompt = "a", Negative = "b" });
}
