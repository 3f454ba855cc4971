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
public sealed record FluentUrl(string Text);

public static class FluentExtensions
{
    public static FluentUrl AppendPathSegment(this string url, object segment) => new(url.TrimEnd('/') + "/" + segment);

    public static FluentUrl AppendPathSegments(this string url, params object[] segments) => new(url.TrimEnd('/') + "/" + string.Join('/', segments));

    public static FluentUrl WithHeader(this FluentUrl url, string name, string value) => url;

    public static Task<string> PostJsonAsync(this FluentUrl url, object body) => Task.FromResult(url.Text + body);
}
