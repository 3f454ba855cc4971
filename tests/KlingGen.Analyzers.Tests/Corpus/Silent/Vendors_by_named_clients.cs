using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record RunwayInput(
    [property: JsonPropertyName("promptText")] string PromptText,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt, //~
    [property: JsonPropertyName("start_image_url")] string? StartImageUrl); //~

public sealed class ReplicateInput
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("negative_prompt")] //~
    public string? NegativePrompt { get; init; }

    [JsonPropertyName("cfg_scale")] //~
    public double CfgScale { get; init; } = 7;
}

public sealed class VideoVendors(IHttpClients clients)
{
    public Task RunwayAsync(string text, string? without, string? frame) =>
        clients.Get("runway").PostAsJsonAsync("v1/image_to_video", new RunwayInput(text, without, frame));

    public Task ReplicateAsync(string text, string? without) => clients.Get("replicate").PostAsJsonAsync(
        "v1/models/stability-ai/stable-diffusion-3.5-large/predictions",
        new { input = new ReplicateInput { Prompt = text, NegativePrompt = without } });

    public Task KlingAsync(string text) =>
        clients.Get("fal").PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = text, duration = "5" });
}

public interface IHttpClients
{
    HttpClient Get(string name);
}

public static class Registration
{
    public static void Configure(Dictionary<string, HttpClient> clients, string key)
    {
        clients["runway"] = new HttpClient { BaseAddress = new Uri("https://api.dev.runwayml.com/") };
        clients["replicate"] = new HttpClient { BaseAddress = new Uri("https://api.replicate.com/") };
        clients["fal"] = new HttpClient { BaseAddress = new Uri("https://queue.fal.run/") };
        foreach (HttpClient client in clients.Values)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }
    }
}
