//# run
using System.Net.Http.Json;

public static class Case
{
    private static (string Endpoint, object Body) Make(string prompt) =>
        ("fal-ai/kling-video/v3/pro/text-to-video", new { prompt, negative_prompt = "blur" }); //! KLG1002

    public static async Task RunAsync(HttpClient http)
    {
        var (endpoint, body) = Make("A");
        await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
    }
}
