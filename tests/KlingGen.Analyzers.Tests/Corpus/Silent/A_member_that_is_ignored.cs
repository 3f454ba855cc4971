using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class Body
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonIgnore, JsonPropertyName("negative_prompt")] //~
    public string? Negative { get; set; }
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(Body body) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
}
