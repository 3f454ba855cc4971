using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class ClipDto
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //! KLG1002
    public string? NegativePrompt { get; set; }
}

public sealed class FalInput
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";
}

public static class Mapper
{
    public static object Map(ClipDto dto) => new { input = dto };
}

public sealed class Api(HttpClient http)
{
    public Task PostAsync(ClipDto dto) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Mapper.Map(dto));
}
