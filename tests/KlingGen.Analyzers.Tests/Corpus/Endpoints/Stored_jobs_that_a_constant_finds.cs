using System.Net.Http.Json;

public sealed class Job { public string Model { get; set; } = ""; public string Url { get; set; } = ""; }

public sealed class Jobs(HttpClient http, List<Job> stored)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task StartAsync(string prompt)
    {
        var response = await http.PostAsJsonAsync("https://queue.fal.run/" + Kling, new { prompt, negative_prompt = "blur" }); //! KLG1002
        stored.Add(new Job { Model = Kling, Url = await response.Content.ReadAsStringAsync() });
    }

    // Those that were made long ago, too.
    public IEnumerable<Job> Mine() => stored.Where(job => job.Model == Kling);

    public Task<string> ResultAsync(Job job) => job.Model == Kling ? http.GetStringAsync(job.Url) : throw new NotSupportedException(job.Model);
}
