public interface IDatabase
{
    Task ExecuteAsync(string sql, object parameters);
}

public sealed class JobStore(IDatabase database)
{
    public Task SaveAsync(int id, string? negative, double? scale) => database.ExecuteAsync(
        "update video_jobs set negative_prompt = @negative_prompt, cfg_scale = @cfg_scale where id = @id", //~
        new { id, negative_prompt = negative, cfg_scale = scale }); //~

    public Task CreateAsync() => database.ExecuteAsync(
        """
        create table video_jobs (
          id integer primary key,
          model text default 'fal-ai/kling-video/v3/pro/image-to-video',
          start_image_url text, //~
          negative_prompt text, //~
          cfg_scale real //~
        )
        """,
        new { });
}

public static class Models
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/image-to-video";
}
