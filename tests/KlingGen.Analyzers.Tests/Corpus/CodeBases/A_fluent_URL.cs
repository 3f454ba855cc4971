//# run
public sealed class FluentKling
{
    private const string Host = "https://queue.fal.run";

    public Task<string> ImageAsync(string prompt, string image, string key) => Host
        .AppendPathSegments("fal-ai", "kling-video", "v3", "pro", "image-to-video")
        .WithHeader("Authorization", $"Key {key}")
        .PostJsonAsync(new
        {
            prompt,
            start_image_url = image, //! KLG1001
        });

    public Task<string> TextAsync(string prompt, string key) => Host
        .AppendPathSegment(VideoIds.KlingV3Text)
        .WithHeader("Authorization", $"Key {key}")
        .PostJsonAsync(new
        {
            prompt,
            negative_prompt = "people", //! KLG1002
        });

    public Task<string> PictureAsync(string prompt, string key) => Host
        .AppendPathSegment("fal-ai/ideogram/v3")
        .WithHeader("Authorization", $"Key {key}")
        .PostJsonAsync(new
        {
            prompt,
            negative_prompt = "people", //~
        });
}
//# file: VideoIds.cs
internal static class VideoIds
{
    internal const string KlingV3Text = "fal-ai/kling-video/v3/pro/text-to-video";
}
//# file: Flurl.cs
using System.Text;
using System.Text.Json;

public sealed record FluentUrl(string Text);

public static class FluentExtensions
{
    public static HttpClient Http { get; set; } = new();

    public static FluentUrl AppendPathSegment(this string url, object segment) => new(url.TrimEnd('/') + "/" + segment);

    public static FluentUrl AppendPathSegments(this string url, params object[] segments) => new(url.TrimEnd('/') + "/" + string.Join('/', segments));

    public static FluentUrl WithHeader(this FluentUrl url, string name, string value) => url;

    public static async Task<string> PostJsonAsync(this FluentUrl url, object body)
    {
        using HttpResponseMessage response = await Http.PostAsync(url.Text, new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"));
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        FluentExtensions.Http = http;
        FluentKling kling = new();
        await kling.ImageAsync("A mill.", "https://example.com/a.png", "key");
        await kling.TextAsync("A mill.", "key");
        await kling.PictureAsync("A mill.", "key");
    }
}
