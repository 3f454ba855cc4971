//# run
using System.Net.Http.Json;

public sealed record Job(string Endpoint, object Input);

public sealed class Runner(HttpClient http)
{
    public async Task RunAllAsync(IEnumerable<Job> jobs)
    {
        foreach (Job job in jobs)
        {
            using var response = await http.PostAsJsonAsync("https://queue.fal.run/" + job.Endpoint, job.Input);
        }
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Runner(http).RunAllAsync(
    [
        new Job("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A", negative_prompt = "blur" }), //! KLG1002
        new("fal-ai/flux/dev", new { prompt = "A", negative_prompt = "blur" }),
        new("fal-ai/kling-video/o3/pro/text-to-video", new { prompt = "A", cfg_scale = 0.5 }), //! KLG1003
    ]);
}
