//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class VideoInput
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("image_url")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ImageUrl { get; set; }

    [JsonPropertyName("start_image_url")] //~ other models take it
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StartImageUrl { get; set; }

    [JsonPropertyName("negative_prompt")] //~
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NegativePrompt { get; set; }

    [JsonPropertyName("cfg_scale")] //~
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? CfgScale { get; set; }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.1/master/image-to-video", new VideoInput
        {
            Prompt = "A kite.",
            ImageUrl = "https://example.com/kite.png",
            NegativePrompt = "birds", //~
            CfgScale = 0.5, //~
        });

        var input = new VideoInput
        {
            Prompt = "A kite.",
            StartImageUrl = "https://example.com/kite.png", //! KLG1001
            NegativePrompt = "birds", //! KLG1002
        };
        input.CfgScale = 0.4; //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", input);
    }
}
