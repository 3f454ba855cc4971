//# run
using System.Text.Json.Serialization;

public sealed record FalJob
{
    public required string ModelId { get; init; }

    public required object Input { get; init; }

    public string? Webhook { get; init; }
}

public static class Jobs
{
    public static FalJob KlingImage(string prompt, string image) => new()
    {
        ModelId = "fal-ai/kling-video/v3/pro/image-to-video",
        Input = new KlingInput { Prompt = prompt, StartImageUrl = image, NegativePrompt = "blur" }, //~
        Webhook = "https://studio.example.com/hooks/fal",
    };

    public static FalJob Wan(string prompt, string image) => new()
    {
        ModelId = "fal-ai/wan/v2.6/image-to-video",
        Input = new Dictionary<string, object?> { ["prompt"] = prompt, ["image_url"] = image, ["negative_prompt"] = "blur" }, //~
    };
}

public sealed record KlingInput
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("start_image_url")] //! KLG1001
    public required string StartImageUrl { get; init; }

    [JsonPropertyName("negative_prompt")] //! KLG1002
    public string? NegativePrompt { get; init; }
}
//# file: JobRunner.cs
using System.Net.Http.Json;
using System.Threading.Channels;

public sealed class JobRunner(HttpClient http)
{
    private readonly Channel<FalJob> _jobs = Channel.CreateUnbounded<FalJob>();

    public void Enqueue(FalJob job) => _jobs.Writer.TryWrite(job);

    public void Complete() => _jobs.Writer.Complete();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var job in _jobs.Reader.ReadAllAsync(cancellationToken))
        {
            await http.PostAsJsonAsync($"https://queue.fal.run/{job.ModelId}?fal_webhook={Uri.EscapeDataString(job.Webhook ?? "")}", job.Input, cancellationToken);
        }
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        JobRunner runner = new(http);
        runner.Enqueue(Jobs.KlingImage("A fox", "https://example.com/a.png"));
        runner.Enqueue(Jobs.Wan("A fox", "https://example.com/a.png"));
        runner.Complete();
        await runner.RunAsync(default);
    }
}
