using System.Net.Http.Json;

public sealed class Linq(HttpClient http)
{
    private static string Url { get; } = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public Task RunAsync(IEnumerable<(string Prompt, string Image)> scenes) =>
        Task.WhenAll(scenes
            .Select(s => new { prompt = s.Prompt, start_image_url = s.Image, duration = "5" }) //! KLG1001
            .Select(body => http.PostAsJsonAsync(Url, body)));

    public Task QueryAsync(string[] prompts) =>
        Task.WhenAll(
            from p in prompts
            let body = new { prompt = p, start_image_url = "x", cfg_scale = 0.5 } //! KLG1001 KLG1003
            select http.PostAsJsonAsync(Url, body));
}
