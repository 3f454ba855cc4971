//# run
using System.Net.Http.Json;

public sealed class FalHelper(HttpClient http)
{
    public Task PostAsync(string version, string route, object input) =>
        http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{version}/pro/{route}", input);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var fal = new FalHelper(http);
        await fal.PostAsync("v3", "image-to-video", new { prompt = "A.", start_image_url = "https://example.com/a.png" }); //! KLG1001
        await fal.PostAsync("v2.6", "image-to-video", new { prompt = "A.", start_image_url = "https://example.com/a.png" }); //~
        await fal.PostAsync("o3", "reference-to-video", new { prompt = "A.", start_image_url = "https://example.com/a.png" }); //~
        var shared = new { prompt = "A.", negative_prompt = "x" }; //~ both
        await fal.PostAsync("v3", "text-to-video", shared);
        await fal.PostAsync("v2.1", "text-to-video", shared);
    }
}
