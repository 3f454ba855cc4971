using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class ClipRequest
{
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //! KLG1002
    [JsonPropertyName("cfg_scale")] public double? CfgScale { get; set; } //! KLG1003
}

public sealed class Presets(HttpClient http)
{
    public Task<HttpResponseMessage> FromPresetAsync(string path)
    {
        var clip = JsonSerializer.Deserialize<ClipRequest>(File.ReadAllText(path))!;
        return http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", clip);
    }

    public Task<HttpResponseMessage> FromWordsAsync(string prompt, string? negative) =>
        http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new ClipRequest { Prompt = prompt, NegativePrompt = negative, CfgScale = 0.4 });
}
