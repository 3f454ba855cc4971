//# run
public static class Case
{
    public static Task RunAsync(HttpClient http) =>
        new VideoService(http, "fal-ai/kling-video/v3/pro/image-to-video").AnimateAsync("A garden.", "https://example.com/garden.png");
}
//# file: VideoService.cs
using System.Net.Http.Json;

public sealed class VideoService
{
    private readonly HttpClient _http;
    private readonly string _model;

    public VideoService(HttpClient http, string model)
    {
        _http = http;
        _model = model;
    }

    public Task AnimateAsync(string prompt, string image) => _http.PostAsJsonAsync($"https://queue.fal.run/{_model}", new
    {
        prompt,
        start_image_url = image, //! KLG1001
        negative_prompt = "people", //! KLG1002
    });
}
