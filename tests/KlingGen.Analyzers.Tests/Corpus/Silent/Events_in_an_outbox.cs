using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public interface IDomainEvent
{
    DateTimeOffset OccurredAt { get; }
}

public sealed record VideoBilled(
    [property: JsonPropertyName("endpoint")] string Endpoint,
    [property: JsonPropertyName("seconds")] int Seconds,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt, //~
    [property: JsonPropertyName("cfg_scale")] double? CfgScale, //~
    [property: JsonPropertyName("price")] decimal Price) : IDomainEvent
{
    public DateTimeOffset OccurredAt { get; } = DateTimeOffset.UtcNow;
}

public sealed record OutboxMessage(Guid Id, string Type, string Json);

public sealed class Outbox
{
    private readonly List<OutboxMessage> _pending = [];

    public void Add<TEvent>(TEvent occurred)
        where TEvent : IDomainEvent =>
        _pending.Add(new OutboxMessage(Guid.NewGuid(), typeof(TEvent).Name, JsonSerializer.Serialize(occurred)));

    public IReadOnlyList<OutboxMessage> Take(int count)
    {
        List<OutboxMessage> taken = _pending.GetRange(0, Math.Min(count, _pending.Count));
        _pending.RemoveRange(0, taken.Count);
        return taken;
    }
}

public interface IQueueClient
{
    Task SendAsync(string topic, string body, CancellationToken cancellationToken);
}

public sealed class OutboxWorker(Outbox outbox, IQueueClient queue)
{
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        foreach (OutboxMessage message in outbox.Take(50))
        {
            await queue.SendAsync("billing." + message.Type, message.Json, cancellationToken);
        }
    }
}

public sealed class KlingJob(HttpClient http, Outbox outbox)
{
    private const string Endpoint = "fal-ai/kling-video/v3/standard/text-to-video";

    public async Task RunAsync(string prompt, string? negative, double? cfg)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/" + Endpoint, new { prompt, duration = "5" });
        outbox.Add(new VideoBilled(Endpoint, 5, negative, cfg, 0.42m));
    }
}
