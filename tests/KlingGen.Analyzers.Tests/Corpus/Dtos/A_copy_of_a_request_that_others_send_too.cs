using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record Clip
{
    [JsonPropertyName("prompt")] public string Prompt { get; init; } = "";
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; init; } //~
}

public sealed class Sender(HttpClient http)
{
    public Task WanAsync(string prompt) => PostAsync("fal-ai/wan/v2.6/text-to-video", new Clip { Prompt = prompt, NegativePrompt = "rain" }); //~

    public Task CalmWanAsync(Clip clip) => PostAsync("fal-ai/wan/v2.6/text-to-video", clip with { NegativePrompt = "storm" }); //~

    public Task CalmKlingAsync(Clip clip)
    {
        var calm = clip with { NegativePrompt = "storm" }; //! KLG1002
        return PostAsync("fal-ai/kling-video/v3/pro/text-to-video", calm);
    }

    private Task PostAsync(string endpoint, Clip clip) => http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, clip);
}
