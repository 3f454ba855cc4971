using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class ClipRequest
{
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //! KLG1002
    [JsonPropertyName("cfg_scale")] public double? CfgScale { get; set; } //! KLG1003
}

public sealed class Sender(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(ClipRequest clip) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", clip);
}

public sealed class Teaser(Sender sender)
{
    public Task<HttpResponseMessage> FromWordsAsync(string prompt, string? negative) =>
        sender.SendAsync(new ClipRequest { Prompt = prompt, NegativePrompt = negative, CfgScale = 0.4 });
}

public sealed class Files(Sender sender)
{
    public Task RunAsync(string path) => sender.SendAsync(JsonSerializer.Deserialize<ClipRequest>(File.ReadAllText(path))!);
}

