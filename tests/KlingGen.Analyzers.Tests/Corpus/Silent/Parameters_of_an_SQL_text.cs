//# run
using System.Net.Http.Json;

public sealed class Db
{
    public Task<int> ExecuteAsync(string sql, object parameters) => Task.FromResult(parameters.GetHashCode() & 0);
}

public sealed class Jobs(HttpClient http, Db db)
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task SubmitAsync(string prompt, string negative)
    {
        await db.ExecuteAsync(
            "insert into jobs(prompt, negative_prompt) values (@prompt, @negative_prompt)", //~
            new { prompt, negative_prompt = negative }); //~
        await http.PostAsJsonAsync(Endpoint, new { prompt });
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Jobs(http, new Db()).SubmitAsync("A.", "b");
}
