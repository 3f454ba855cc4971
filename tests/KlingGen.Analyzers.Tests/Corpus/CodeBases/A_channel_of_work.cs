//# run
using System.Net.Http.Json;
using System.Threading.Channels;

public sealed record Work(string ModelId, IReadOnlyDictionary<string, object?> Payload);

public sealed class Queue(HttpClient http)
{
    private readonly Channel<Work> _channel = Channel.CreateUnbounded<Work>();

    public ValueTask EnqueueAsync(string prompt) => _channel.Writer.WriteAsync(new Work(
        "fal-ai/kling-video/v3/standard/text-to-video",
        new Dictionary<string, object?> { ["prompt"] = prompt, ["negative_prompt"] = "rain" })); //! KLG1002

    public async Task DrainAsync()
    {
        _channel.Writer.Complete();
        await foreach (Work work in _channel.Reader.ReadAllAsync())
            await http.PostAsJsonAsync(work.ModelId, work.Payload);
    }

    public static async Task RunAsync(HttpClient http)
    {
        Queue q = new(http);
        await q.EnqueueAsync("A fox");
        await q.DrainAsync();
    }
}
