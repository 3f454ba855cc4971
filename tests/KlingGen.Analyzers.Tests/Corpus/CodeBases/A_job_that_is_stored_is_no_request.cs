using System.Net.Http.Json;

public sealed class VideoJob
{
    public Guid Id { get; set; } = Guid.NewGuid();
    public string Endpoint { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";
    public string Prompt { get; set; } = "";
    public string? NegativePrompt { get; set; } //~
    public string Duration { get; set; } = "5";
}

public interface IJobStore
{
    Task SaveAsync(VideoJob job);
}

public sealed class JobService(IJobStore store, HttpClient http)
{
    public async Task<VideoJob> StartAsync(string prompt, string? avoid)
    {
        var job = new VideoJob { Prompt = prompt, NegativePrompt = avoid }; //~
        await store.SaveAsync(job);
        await http.PostAsJsonAsync("https://queue.fal.run/" + job.Endpoint, new
        {
            prompt = job.Prompt,
            negative_prompt = job.NegativePrompt, //! KLG1002
            duration = job.Duration,
        });
        return job;
    }
}
