//# run
public sealed class FalOptions
{
    public const string Section = "Fal";

    public string BaseUrl { get; set; } = "https://queue.fal.run/";

    public string ImageToVideoModel { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";

    public string ImageModel { get; set; } = "fal-ai/flux-pro/v1.1";
}
//# file: VideoService.cs
using System.Text;
using System.Text.Json;

public interface IOptions<out T>
    where T : class
{
    T Value { get; }
}

public sealed class VideoService
{
    private readonly HttpClient _http;
    private readonly FalOptions _options;

    public VideoService(HttpClient http, IOptions<FalOptions> options)
    {
        _http = http;
        _options = options.Value;
    }

    public async Task<string> AnimateAsync(string prompt, string imageUrl)
    {
        var payload = new
        {
            prompt,
            start_image_url = imageUrl, //! KLG1001
            negative_prompt = "blur", //! KLG1002
        };
        return await PostAsync(_options.ImageToVideoModel, payload);
    }

    public Task<string> DrawAsync(string prompt) => PostAsync(_options.ImageModel, new
    {
        prompt,
        negative_prompt = "text", //~
    });

    private async Task<string> PostAsync(string model, object payload)
    {
        var json = JsonSerializer.Serialize(payload, new JsonSerializerOptions { WriteIndented = true });
        using var request = new HttpRequestMessage(HttpMethod.Post, _options.BaseUrl + model);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: Run.cs
public static class Run
{
    private sealed class Given : IOptions<FalOptions>
    {
        public FalOptions Value { get; } = new();
    }

    public static async Task RunAsync(HttpClient http)
    {
        VideoService service = new(http, new Given());
        await service.AnimateAsync("A fox", "https://example.com/a.png");
        await service.DrawAsync("A fox");
    }
}
