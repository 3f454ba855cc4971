using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed class StableDiffusionInput
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //~
    public string NegativePrompt { get; set; } = "";

    [JsonPropertyName("cfg_scale")] //~
    public double CfgScale { get; set; } = 7;
}

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/fast-sdxl", new StableDiffusionInput { Prompt = prompt, NegativePrompt = "text" }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
    }
}
