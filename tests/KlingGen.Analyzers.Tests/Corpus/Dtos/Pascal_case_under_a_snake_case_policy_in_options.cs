//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class ImageToVideoInput
{
    public required string Prompt { get; init; }

    public required string StartImageUrl { get; init; } //! KLG1001

    public string? NegativePrompt { get; init; } //! KLG1002

    public double? CfgScale { get; init; } //! KLG1003

    [JsonIgnore]
    public string? Note { get; init; }
}

public static class FalJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var input = new ImageToVideoInput
        {
            Prompt = "A kite.",
            StartImageUrl = "https://example.com/kite.png", //~
            NegativePrompt = "birds", //~
            CfgScale = 0.5, //~
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", input, FalJson.Options);
    }
}
