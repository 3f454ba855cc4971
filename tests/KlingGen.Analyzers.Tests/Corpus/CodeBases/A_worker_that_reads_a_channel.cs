//# run
using System.Net.Http.Json;
using System.Threading.Channels;

public sealed record Job(string Prompt, string Negative);

public sealed class VideoWorker(HttpClient http, Channel<Job> jobs)
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (Job job in jobs.Reader.ReadAllAsync(stoppingToken))
        {
            await ProcessAsync(job, stoppingToken);
        }
    }

    private async Task ProcessAsync(Job job, CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://queue.fal.run/" + Endpoint);
        request.Content = JsonContent.Create(new { prompt = job.Prompt, negative_prompt = job.Negative }); //! KLG1002
        using var response = await http.SendAsync(request, token);
        response.EnsureSuccessStatusCode();
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var channel = Channel.CreateUnbounded<Job>();
        channel.Writer.TryWrite(new Job("Snow falls.", "people"));
        channel.Writer.Complete();
        await new VideoWorker(http, channel).ExecuteAsync(CancellationToken.None);
    }
}
