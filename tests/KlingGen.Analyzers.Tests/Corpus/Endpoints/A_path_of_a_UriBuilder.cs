//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var builder = new UriBuilder("https", "queue.fal.run") { Path = "/fal-ai/kling-video/v3/pro/text-to-video" };
        await http.PostAsJsonAsync(builder.Uri, new { prompt = "A rope.", negative_prompt = "knots" }); //! KLG1002
    }
}
