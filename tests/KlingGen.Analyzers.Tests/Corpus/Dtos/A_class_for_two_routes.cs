//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class FrameBody
{
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("start_image_url")] public string? Start { get; set; } //~ reference-to-video takes it
    [JsonPropertyName("cfg_scale")] public double CfgScale { get; set; } = 0.5; //! KLG1003
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", new FrameBody
        {
            Prompt = "A stair.",
            Start = "https://example.com/stair.png",
        });
        FrameBody body = new() { Prompt = "A stair." };
        body.Start = "https://example.com/stair.png"; //! KLG1001
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }
}
