using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class FrameRequest
{
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("start_image_url")] public string? StartImageUrl { get; set; } //! KLG1001
}

public sealed class Sender(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(FrameRequest frame) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", frame);
}

public sealed class Files(Sender sender)
{
    public Task RunAsync(string path) => sender.SendAsync(JsonSerializer.Deserialize<FrameRequest>(File.ReadAllText(path))!);
}

