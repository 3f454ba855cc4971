using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record CreateVideoDto(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt, //~
    [property: JsonPropertyName("cfg_scale")] double? CfgScale); //~

public sealed class VideosController(HttpClient http)
{
    public async Task<object> PostAsync(CreateVideoDto dto)
    {
        if (dto.CfgScale is < 0 or > 1)
        {
            return new { errors = new { cfg_scale = new[] { "must be between 0 and 1" } } }; //~
        }

        var fal = new { prompt = Fold(dto.Prompt, dto.NegativePrompt), generate_audio = true };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", fal);
        return new { dto.Prompt, negative_prompt = dto.NegativePrompt, cfg_scale = dto.CfgScale }; //~
    }

    private static string Fold(string prompt, string? negative) => negative is null ? prompt : $"{prompt} Avoid: {negative}.";
}
