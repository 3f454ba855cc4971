//# target: V3
//# with: KLG1014
//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class KlingRequest
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("image_url")] //! KLG1011
    public required string Image { get; init; }

    [JsonPropertyName("generate_audio")]
    public bool Audio { get; init; }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var request = new KlingRequest { Prompt = "A kite.", Image = "https://example.com/kite.png" };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/image-to-video", request); //! KLG1014
    }
}
