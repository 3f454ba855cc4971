//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public readonly record struct KlingArgs
{
    [JsonPropertyName("prompt")] public string Prompt { get; init; }
    [JsonPropertyName("cfg_scale")] public double Guidance { get; init; } //! KLG1003
    [JsonPropertyName("negative_prompt")] public string? Negative { get; init; } //! KLG1002
}

public static class Use
{
    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new KlingArgs { Prompt = "A fox", Guidance = 0.5, Negative = "x" });
}
