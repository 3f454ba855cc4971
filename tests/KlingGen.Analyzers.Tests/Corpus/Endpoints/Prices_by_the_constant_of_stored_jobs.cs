using System.Net.Http.Json;

public static class Models
{
    public const string KlingText = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string SoraText = "fal-ai/sora-2/text-to-video";
}

public sealed class Job { public int Id { get; set; } public string Model { get; set; } = ""; }
public interface IJobs { IQueryable<Job> All { get; } void Add(Job job); }

public sealed class Billing(IJobs jobs)
{
    private static readonly Dictionary<string, decimal> PerSecond = new() { [Models.KlingText] = 0.168m, [Models.SoraText] = 0.30m };
    public decimal Month() => jobs.All.AsEnumerable().Sum(job => PerSecond[job.Model] * 5);
}

public sealed class Renderer(HttpClient http)
{
    public async Task KlingAsync(string prompt, string negative)
    {
        using var response = await http.PostAsJsonAsync(Models.KlingText, new { prompt, negative_prompt = negative }); //! KLG1002
    }
}
