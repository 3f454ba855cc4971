using System.Net.Http.Json;

public interface IUpdate
{
    IUpdate Set(string name, object? value);
    IUpdate WhereId(Guid id);
    Task<int> ExecuteAsync(CancellationToken cancellationToken = default);
}

public interface IDb
{
    IUpdate Update(string table);
}

public sealed class RetryKling(IDb db, HttpClient http)
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/image-to-video";

    public async Task RetryAsync(Guid id, string prompt, string? negative, string image)
    {
        await db.Update("jobs")
            .Set("endpoint", Endpoint)
            .Set("prompt", prompt)
            .Set("negative_prompt", negative) //~
            .Set("start_image_url", image) //~
            .WhereId(id)
            .ExecuteAsync();
        await http.PostAsJsonAsync("https://queue.fal.run/" + Endpoint, new { prompt, end_image_url = image });
    }
}
