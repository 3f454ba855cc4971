using System.Net.Http.Json;

public static class Joins
{
    public static Task RunAsync(HttpClient http, string tier, string prompt) =>
        http.PostAsJsonAsync(string.Join('/', "https://queue.fal.run", "fal-ai", "kling-video", "v3", tier, "text-to-video"), new { prompt, cfg_scale = 0.5 }); //! KLG1003

    public static Task ArrayAsync(HttpClient http, string tier, string prompt)
    {
        string[] parts = ["fal-ai", "kling-video", "v3", tier, "text-to-video"];
        return http.PostAsJsonAsync("https://queue.fal.run/" + string.Join("/", parts), new { prompt, negative_prompt = "blur" }); //! KLG1002
    }
}
