using Flurl.Http;

public sealed class Storyboarder(string key)
{
    public async Task<string> AnimateAsync(string imageUrl, string text, bool best)
    {
        var url = "https://queue.fal.run"
            .AppendPathSegment("fal-ai")
            .AppendPathSegments("kling-video", "v3", best ? "pro" : "standard", "image-to-video")
            .SetQueryParam("fal_webhook", "https://example.com/hook");
        return await url
            .WithHeader("Authorization", $"Key {key}")
            .PostJsonAsync(new
            {
                prompt = text,
                start_image_url = imageUrl, //! KLG1001
                negative_prompt = "watermark, text", //! KLG1002
            });
    }

    public async Task<string> UpscaleAsync(string imageUrl) => await "https://queue.fal.run"
        .AppendPathSegments("fal-ai", "clarity-upscaler")
        .PostJsonAsync(new { image_url = imageUrl, negative_prompt = "noise" }); //~
}
//# project: Flurl
namespace Flurl.Http;

public sealed class Url(string text)
{
    public string Text { get; set; } = text;
}

public static class UrlExtensions
{
    public static Url AppendPathSegment(this string url, object segment) => new($"{url}/{segment}");
    public static Url AppendPathSegments(this string url, params object[] segments) => new($"{url}/{string.Join('/', segments)}");
    public static Url AppendPathSegments(this Url url, params object[] segments) { url.Text += "/" + string.Join('/', segments); return url; }
    public static Url SetQueryParam(this Url url, string name, object value) { url.Text += $"?{name}={value}"; return url; }
    public static Url WithHeader(this Url url, string name, object value) => url;
    public static Task<string> PostJsonAsync(this Url url, object body) => Task.FromResult(url.Text + body);
}
