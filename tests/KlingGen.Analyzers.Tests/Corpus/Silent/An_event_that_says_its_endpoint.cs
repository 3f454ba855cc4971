using System.Net.Http.Json;
using System.Text.Json.Serialization;

public sealed record GenerationRequested
{
    [JsonPropertyName("event_id")]
    public Guid EventId { get; init; } = Guid.NewGuid();

    [JsonPropertyName("endpoint")]
    public required string Endpoint { get; init; }

    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("negative_prompt")] //~
    public string? NegativePrompt { get; init; }

    [JsonPropertyName("user")]
    public required string User { get; init; }
}

public interface IEventBus
{
    Task PublishAsync<TEvent>(TEvent message, CancellationToken cancellationToken = default);
}

public sealed class VideoHandler(HttpClient http, IEventBus events)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task HandleAsync(string user, string prompt, string? negative, CancellationToken cancellationToken)
    {
        await http.PostAsJsonAsync($"https://queue.fal.run/{Model}", new { prompt = Prompts.Combine(prompt, negative) }, cancellationToken);
        await events.PublishAsync(
            new GenerationRequested { Endpoint = Model, Prompt = prompt, NegativePrompt = negative, User = user }, //~ NegativePrompt is told to the others
            cancellationToken);
    }
}

public static class Prompts
{
    public static string Combine(string prompt, string? negative) => negative is null ? prompt : $"{prompt}. Avoid: {negative}";
}
