//# run
public static class PayloadExtensions
{
    public static Dictionary<string, object> With(this Dictionary<string, object> payload, string key, object? value)
    {
        if (value is not null)
        {
            payload[key] = value;
        }

        return payload;
    }
}
//# file: Kling.cs
using System.Net.Http.Json;

public sealed class Kling(HttpClient http)
{
    private const string Path = "fal-ai/kling-video/v3/standard/image-to-video";

    public Task SendAsync(string prompt, string image, string? avoid) => http.PostAsJsonAsync(
        $"https://queue.fal.run/{Path}",
        new Dictionary<string, object>()
            .With("prompt", prompt)
            .With("start_image_url", image) //! KLG1001
            .With("negative_prompt", avoid)); //! KLG1002
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        Kling kling = new(http);
        await kling.SendAsync("A fox", "https://example.com/a.png", "rain");
        await kling.SendAsync("A fox", "https://example.com/a.png", null);
    }
}
