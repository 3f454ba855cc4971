using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

public sealed class Clips(HttpClient http, IHistory history, ClipDb db)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task RunAsync(string prompt, string negative, double cfg)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { prompt });
        await history.AddAsync(new Entry
        {
            Model = Model,
            Parameters = new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = negative, ["cfg_scale"] = cfg }, //~
        });
        db.Clips.Add(new Clip
        {
            Model = Model,
            ParametersJson = JsonSerializer.Serialize(new { prompt, negative_prompt = negative, cfg_scale = cfg }), //~
        });
        await db.SaveChangesAsync();
    }
}
//# file: Rows.cs
using Microsoft.EntityFrameworkCore;

public sealed class Entry
{
    public int Id { get; set; }
    public string Model { get; set; } = "";
    public Dictionary<string, object> Parameters { get; set; } = [];
}

public sealed class Clip
{
    public int Id { get; set; }
    public string Model { get; set; } = "";
    public string ParametersJson { get; set; } = "{}";
}

public sealed class ClipDb : DbContext
{
    public DbSet<Entry> Entries { get; set; } = null!;
    public DbSet<Clip> Clips { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder builder) => builder.Entity<Clip>().Property(clip => clip.ParametersJson);
}

public interface IHistory
{
    Task AddAsync(Entry entry);
}

public sealed class EfHistory(ClipDb db) : IHistory
{
    public async Task AddAsync(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        db.Entries.Add(entry);
        await db.SaveChangesAsync();
        Console.WriteLine(entry.Id);
    }
}
//# project: EntityFramework
using System.Linq.Expressions;

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

    protected virtual void OnModelCreating(ModelBuilder builder)
    {
    }
}

public sealed class ModelBuilder
{
    public EntityBuilder<T> Entity<T>() => new();
}

public sealed class EntityBuilder<T>
{
    public void Property<TValue>(Expression<Func<T, TValue>> property)
    {
    }
}
