using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class ClipDto
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //~ what the own page sends
    public string? NegativePrompt { get; set; }
}

public sealed class FalInput
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";
}

public static class Mapper
{
    public static FalInput Map(ClipDto dto) => new() { Prompt = dto.Prompt + " Avoid " + dto.NegativePrompt };
}

public sealed class Api(HttpClient http)
{
    public Task PostAsync(ClipDto dto) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Mapper.Map(dto));
}
