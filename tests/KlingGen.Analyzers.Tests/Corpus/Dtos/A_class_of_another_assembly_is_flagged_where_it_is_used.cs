//# run
using System.Net.Http.Json;
using Shared;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var input = new KlingInput
        {
            Prompt = "A kite.",
            StartImageUrl = "https://example.com/kite.png", //! KLG1001
            NegativePrompt = "birds", //! KLG1002
        };
        input.CfgScale = 0.5; //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", input);
    }
}
//# project: Shared
using System.Text.Json.Serialization;

namespace Shared;

public sealed class KlingInput
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("start_image_url")] //~
    public string? StartImageUrl { get; set; }

    [JsonPropertyName("negative_prompt")] //~
    public string? NegativePrompt { get; set; }

    [JsonPropertyName("cfg_scale")] //~
    public double? CfgScale { get; set; }
}
