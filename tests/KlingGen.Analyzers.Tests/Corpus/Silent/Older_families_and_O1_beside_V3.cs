//# run
using System.Net.Http.Json;

public sealed class Olds(HttpClient http)
{
    public Task V26(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.6/pro/image-to-video", new { prompt, start_image_url = "https://example.com/a.png", negative_prompt = "blur" }); //~

    public Task O1(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o1/image-to-video", new { prompt, start_image_url = "https://example.com/a.png" }); //~

    public Task V16(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v1.6/standard/text-to-video", new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~

    public Task V3(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Olds(http).O1("x");
}
