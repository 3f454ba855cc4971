using Flurl.Http;

public static class Flurling
{
    private const string Queue = "https://queue.fal.run";

    public static Task AnimateAsync(string key, string image, string prompt) => Queue
        .AppendPathSegment("fal-ai/kling-video/v3")
        .AppendPathSegments("pro", "image-to-video")
        .WithHeader("Authorization", $"Key {key}")
        .PostJsonAsync(new
        {
            prompt,
            start_image_url = image, //! KLG1001
            negative_prompt = "text", //! KLG1002
        });

    public static Task TextAsync(string key, string prompt) => Queue
        .AppendPathSegment("fal-ai/kling-video/v3/standard/text-to-video")
        .WithHeader("Authorization", $"Key {key}")
        .PostJsonAsync(new { prompt, cfg_scale = 0.3 }); //! KLG1003

    public static Task VeoAsync(string key, string prompt) => Queue
        .AppendPathSegments("fal-ai", "veo3")
        .WithHeader("Authorization", $"Key {key}")
        .PostJsonAsync(new { prompt, negative_prompt = "text" }); //~
}
//# project: Flurl
using System.Net.Http.Json;
namespace Flurl.Http;
public sealed class Url(string path)
{
    private readonly HttpClient _http = new();
    public Url AppendPathSegment(object segment) => AppendPathSegments(segment);
    public Url AppendPathSegments(params object[] segments) => new(path + "/" + string.Join("/", segments));
    public Url WithHeader(string name, object value) => this;
    public Task PostJsonAsync(object body) => _http.PostAsJsonAsync(path, body);
}
public static class Extensions
{
    public static Url AppendPathSegment(this string url, object segment) => new Url(url).AppendPathSegment(segment);
    public static Url AppendPathSegments(this string url, params object[] segments) => new Url(url).AppendPathSegments(segments);
}
