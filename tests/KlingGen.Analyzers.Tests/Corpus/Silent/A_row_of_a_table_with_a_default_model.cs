using System.Net.Http.Json;

public abstract class Entity { public int Id { get; set; } }

public class VideoEntity : Entity
{
    public string model { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";
    public string prompt { get; set; } = "";
    public string? negative_prompt { get; set; } //~ a table's row
    public double? cfg_scale { get; set; } //~
    public string? start_image_url { get; set; } //~
}

public interface IDb { void Insert<T>(T row); IEnumerable<T> Query<T>(string sql, object? args = null); }

public sealed class Repository(IDb db)
{
    public void Save(string prompt, string? negative) => db.Insert(new VideoEntity { prompt = prompt, negative_prompt = negative }); //~

    public IEnumerable<VideoEntity> Find(string negative) =>
        db.Query<VideoEntity>("select * from videos where negative_prompt = @negative_prompt", new { negative_prompt = negative }); //~
}

public sealed class Worker(HttpClient http)
{
    public Task RunAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
