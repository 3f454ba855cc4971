using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record VideoInput(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt = null); //~

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", new VideoInput(prompt, "blur"));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new VideoInput(
            prompt,
            NegativePrompt: "blur")); //! KLG1002
    }
}
