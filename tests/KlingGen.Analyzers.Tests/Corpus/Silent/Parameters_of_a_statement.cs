public static class Store
{
    public const string Model = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string Insert = "INSERT INTO jobs (model, prompt, negative_prompt, cfg_scale, start_image_url) VALUES (@model, @prompt, @negative_prompt, @cfg_scale, @start_image_url)"; //~
    public static readonly string[] CsvHeader = ["model", "prompt", "negative_prompt", "cfg_scale", "start_image_url"]; //~

    public static object Parameters(string prompt, string? negative, double cfg) => new { model = Model, prompt, negative_prompt = negative, cfg_scale = cfg }; //~
}

//# file: Repository.cs
public interface IDb { Task<int> ExecuteAsync(string sql, object parameters); }

public sealed class JobRepository(IDb db)
{
    public Task AddAsync(string prompt, string? negative, double cfg) => db.ExecuteAsync(Store.Insert, Store.Parameters(prompt, negative, cfg));
}
