//# run
using System.Net.Http.Json;

public sealed class FalOptions
{
    public const string SectionName = "Fal";
    public string BaseUrl { get; set; } = "https://queue.fal.run";
    public string ImageToVideoModel { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";
    public string TextToVideoModel { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";
}

//# file: Service.cs
using System.Net.Http.Json;

public interface IOptions<out T> { T Value { get; } }

public sealed class Fixed<T>(T value) : IOptions<T> { public T Value => value; }

public sealed class VideoService
{
    private readonly HttpClient _http;
    private readonly FalOptions _options;

    public VideoService(HttpClient http, IOptions<FalOptions> options)
    {
        _http = http;
        _options = options.Value;
    }

    public Task<HttpResponseMessage> AnimateAsync(string image, string prompt, double? cfg)
    {
        var payload = new Dictionary<string, object?>
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //! KLG1001
        };
        if (cfg is not null)
        {
            payload["cfg_scale"] = cfg; //! KLG1003
        }

        return _http.PostAsJsonAsync($"{_options.BaseUrl}/{_options.ImageToVideoModel}", payload);
    }

    public Task<HttpResponseMessage> WriteAsync(string prompt) =>
        _http.PostAsJsonAsync(_options.BaseUrl.TrimEnd('/') + "/" + _options.TextToVideoModel, new { prompt, negative_prompt = "rain" }); //! KLG1002

    public static async Task RunAsync(HttpClient http)
    {
        VideoService s = new(http, new Fixed<FalOptions>(new FalOptions()));
        await s.AnimateAsync("https://example.com/a.png", "A fox", 0.5);
        await s.WriteAsync("A fox");
    }
}
