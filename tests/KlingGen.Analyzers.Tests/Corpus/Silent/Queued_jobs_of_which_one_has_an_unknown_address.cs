using System.Net.Http.Json;
using System.Collections.Concurrent;

public sealed record Job(string Url, object Body);

public sealed class Sender(HttpClient http)
{
    private readonly ConcurrentQueue<Job> _jobs = new();

    public void Film(string prompt) => _jobs.Enqueue(new Job("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", new { prompt }));

    public void Draw(string prompt, string negative, string server) => _jobs.Enqueue(new Job(server, new { prompt, negative_prompt = negative, steps = 30 })); //~

    public async Task DrainAsync()
    {
        while (_jobs.TryDequeue(out Job? job))
        {
            await http.PostAsJsonAsync(job.Url, job.Body);
        }
    }
}
