//# with: KLG1004
using System.Net.Http.Json;

public static class Models
{
    public const string Kling = "fal-ai/kling-video/v3/pro/text-to-video"; //! KLG1004
}

public sealed class Sender(HttpClient http)
{
    private readonly string _model = Models.Kling;

    public async Task SendAsync(string prompt)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/" + Models.Kling, new { prompt });
        await http.PostAsJsonAsync($"https://queue.fal.run/{_model}", new
        {
            prompt,
            cfg_scale = 0.5, //! KLG1003
        });
    }
}
