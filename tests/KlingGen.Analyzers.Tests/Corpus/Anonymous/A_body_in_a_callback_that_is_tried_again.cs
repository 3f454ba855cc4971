//# run
using System.Net.Http.Json;

public static class Retry
{
    public static async Task<T> ExecuteAsync<T>(Func<Task<T>> action, int attempts = 3)
    {
        for (int i = 1; ; i++)
        {
            try
            {
                return await action();
            }
            catch (HttpRequestException) when (i < attempts)
            {
                await Task.Delay(1);
            }
        }
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new { prompt = "A pond.", negative_prompt = "frogs" }; //! KLG1002
        await Retry.ExecuteAsync(() => http.PostAsJsonAsync("fal-ai/kling-video/v3/standard/text-to-video", body));
    }
}
