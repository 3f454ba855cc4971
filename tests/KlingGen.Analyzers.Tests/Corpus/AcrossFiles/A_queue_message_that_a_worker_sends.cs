//# run
using System.Threading.Channels;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var channel = Channel.CreateUnbounded<RenderJob>();
        var producer = new Producer(channel.Writer);
        await producer.AddAsync("A garden.", "https://example.com/garden.png");
        channel.Writer.Complete();
        await new Worker(channel.Reader, http).ExecuteAsync(CancellationToken.None);
    }
}
//# file: Producer.cs
using System.Threading.Channels;

public sealed class Producer(ChannelWriter<RenderJob> writer)
{
    public ValueTask AddAsync(string prompt, string image) => writer.WriteAsync(new RenderJob(
        "fal-ai/kling-video/v3/pro/image-to-video",
        new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //! KLG1001
            ["negative_prompt"] = "people", //! KLG1002
        }));

    public ValueTask AddDraftAsync(string prompt) => writer.WriteAsync(new RenderJob(
        "fal-ai/ltx-video",
        new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "people", //~
        }));
}
//# file: RenderJob.cs
public sealed record RenderJob(string Model, Dictionary<string, object> Input);
//# file: Worker.cs
using System.Net.Http.Json;
using System.Threading.Channels;

public sealed class Worker(ChannelReader<RenderJob> jobs, HttpClient http)
{
    public async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (RenderJob job in jobs.ReadAllAsync(stoppingToken))
        {
            using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{job.Model}", job.Input, stoppingToken);
            response.EnsureSuccessStatusCode();
        }
    }
}
