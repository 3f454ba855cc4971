using System.ComponentModel.DataAnnotations;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class CreateClip : IValidatableObject
{
    [Required, StringLength(2500), JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [StringLength(2500), JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //~
    [Range(0, 1), JsonPropertyName("cfg_scale")] public double? CfgScale { get; set; } //~

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Model.Contains("/o3/") && (NegativePrompt is not null || CfgScale is not null))
        {
            yield return new ValidationResult("O3 takes no negative_prompt or cfg_scale", ["negative_prompt", "cfg_scale"]); //~
        }
    }

    [JsonPropertyName("model")] public string Model { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";
}

public sealed class Clips(HttpClient http)
{
    public Task CreateAsync(CreateClip clip) => http.PostAsJsonAsync("https://queue.fal.run/" + clip.Model, new { prompt = clip.Prompt });
}
