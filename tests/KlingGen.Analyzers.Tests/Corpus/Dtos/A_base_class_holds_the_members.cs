//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public abstract class KlingV3Base
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //! KLG1002
    public string NegativePrompt { get; set; } = "blur, distort, and low quality";
}

public sealed class KlingV3Text : KlingV3Base
{
    [JsonPropertyName("aspect_ratio")]
    public string AspectRatio { get; set; } = "16:9";
}

public sealed class KlingV3Image : KlingV3Base
{
    [JsonPropertyName("start_image_url")] //! KLG1001
    public string StartImageUrl { get; set; } = "";
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new KlingV3Text { Prompt = "A kite." });
        await http.PostAsJsonAsync(
            "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
            new KlingV3Image { Prompt = "A kite.", StartImageUrl = "https://example.com/kite.png" }); //~
    }
}
