using System.Net.Http.Json;

public interface IDb { Task ExecuteAsync(string sql, object parameters); Task<T> QueryAsync<T>(string sql, object parameters); }

public sealed class Jobs(IDb db, HttpClient http)
{
    public async Task CreateAsync(Guid id, string prompt, string negative, double cfg, string image)
    {
        await db.ExecuteAsync(
            "insert into jobs (id, endpoint, prompt, negative_prompt, cfg_scale, start_image_url) values (@id, 'fal-ai/kling-video/v3/pro/image-to-video', @prompt, @negative_prompt, @cfg_scale, @start_image_url)", //~
            new { id, prompt, negative_prompt = negative, cfg_scale = cfg, start_image_url = image }); //~
    }

    public async Task SendAsync(Guid id)
    {
        var row = await db.QueryAsync<Row>("select prompt, negative_prompt, start_image_url from jobs where id = @id", new { id }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
        {
            row.prompt,
            row.negative_prompt, //! KLG1002
            row.start_image_url, //! KLG1001
        });
    }

    public sealed record Row(string prompt, string negative_prompt, string start_image_url); //~
}
