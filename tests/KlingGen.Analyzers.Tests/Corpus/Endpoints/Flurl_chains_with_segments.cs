using Flurl.Http;

public static class FlurlCalls
{
    public static Task KlingAsync(string key, string prompt) => "https://queue.fal.run"
        .AppendPathSegment("fal-ai/kling-video/v3/pro/text-to-video")
        .WithHeader("Authorization", $"Key {key}")
        .PostJsonAsync(new { prompt, negative_prompt = "rain", cfg_scale = 0.5 }); //! KLG1002 KLG1003

    public static Task OmniAsync(string key, string prompt, string image) => "https://queue.fal.run"
        .AppendPathSegment("fal-ai/kling-video/o3/pro/reference-to-video")
        .WithHeader("Authorization", $"Key {key}")
        .PostJsonAsync(new { prompt, start_image_url = image }); //~

    public static Task ReplicateAsync(string key, string prompt) => "https://api.replicate.com"
        .AppendPathSegment("v1/models/kwaivgi/kling-v1.6-pro/predictions")
        .WithHeader("Authorization", $"Bearer {key}")
        .PostJsonAsync(new { input = new { prompt, negative_prompt = "rain", cfg_scale = 0.5 } }); //~
}
//# project: Flurl
namespace Flurl.Http;

public interface IFlurlRequest
{
    IFlurlRequest WithHeader(string name, object value);
}

public static class FlurlExtensions
{
    public static IFlurlRequest AppendPathSegment(this string url, string segment) => throw new NotSupportedException(url + segment);
    public static Task PostJsonAsync(this IFlurlRequest request, object body) => Task.FromResult((request, body));
}
