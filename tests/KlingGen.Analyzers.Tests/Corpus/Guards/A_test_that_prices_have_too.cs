//# run
using System.Net.Http.Json;

public static class Prices
{
    public static decimal Of(string model) => model.Contains("kling-video/v3/") ? 0.112m : 0.05m;
}

public sealed class Handler(HttpClient http)
{
    public Task HandleAsync(string model, string prompt)
    {
        Console.WriteLine(Prices.Of(model));
        object body = model.Contains("kling-video/v3/")
            ? new { prompt, negative_prompt = "blur" } //! KLG1002
            : new { prompt };
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Handler(http).HandleAsync("fal-ai/kling-video/v3/pro/text-to-video", "A");
        await new Handler(http).HandleAsync("fal-ai/veo3", "A");
    }
}
