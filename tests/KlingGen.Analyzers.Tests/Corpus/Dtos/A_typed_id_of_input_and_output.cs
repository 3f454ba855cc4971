using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record FalModel<TInput, TOutput>(string Id);

public static class FalModels
{
    public static FalModel<KlingText, VideoOutput> KlingV3Text { get; } = new("fal-ai/kling-video/v3/pro/text-to-video");
    public static FalModel<WanText, VideoOutput> Wan { get; } = new("fal-ai/wan/v2.5/text-to-video");
}

public sealed record VideoOutput([property: JsonPropertyName("video")] object Video);

public sealed record KlingText
{
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; init; } //! KLG1002
}

public sealed record WanText
{
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; init; } //~
}
//# file: FalRunner.cs
using System.Net.Http.Json;

public sealed class FalRunner(HttpClient http)
{
    public async Task<TOutput?> RunAsync<TInput, TOutput>(FalModel<TInput, TOutput> model, TInput input)
    {
        using var response = await http.PostAsJsonAsync($"https://fal.run/{model.Id}", input);
        return await response.Content.ReadFromJsonAsync<TOutput>();
    }
}

public sealed class Movies(FalRunner runner)
{
    public Task LakeAsync() => runner.RunAsync(FalModels.KlingV3Text, new KlingText { Prompt = "A lake", NegativePrompt = "people" });
    public Task SeaAsync() => runner.RunAsync(FalModels.Wan, new WanText { Prompt = "The sea", NegativePrompt = "people" });
}
