using System.Text.Json;

public sealed class Jobs(IJobs jobs)
{
    public async Task PlanAsync(string prompt, string negative)
    {
        await jobs.AddAsync(new Job { Model = "fal-ai/kling-video/v3/pro/text-to-video", Input = JsonSerializer.Serialize(new { prompt, negative_prompt = negative }) }); //! KLG1002
        await jobs.AddAsync(new Job { Model = "fal-ai/wan/v2.2-5b/text-to-video", Input = JsonSerializer.Serialize(new { prompt, negative_prompt = negative }) }); //~
    }
}
//# file: Rows.cs
using Microsoft.EntityFrameworkCore;

public sealed class Job
{
    public int Id { get; set; }
    public string Model { get; set; } = "";
    public string Input { get; set; } = "";
}

public sealed class JobDb : DbContext
{
    public DbSet<Job> Jobs { get; set; } = null!;
}

public interface IJobs
{
    Task AddAsync(Job job);
}

public sealed class EfJobs(JobDb db) : IJobs
{
    public Task AddAsync(Job job)
    {
        db.Jobs.Add(job);
        return db.SaveChangesAsync();
    }
}
//# file: Worker.cs
using System.Text;

public sealed class Worker(HttpClient http, JobDb db)
{
    public async Task DrainAsync()
    {
        foreach (Job job in db.Jobs)
        {
            await http.PostAsync("https://queue.fal.run/" + job.Model, new StringContent(job.Input, Encoding.UTF8, "application/json"));
        }
    }
}
//# project: EntityFramework
namespace Microsoft.EntityFrameworkCore;

public abstract class DbSet<T> : IEnumerable<T>
{
    public virtual object Add(T entity) => this;
    public abstract IEnumerator<T> GetEnumerator();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

public class DbContext
{
    public Task<int> SaveChangesAsync() => Task.FromResult(1);
}
