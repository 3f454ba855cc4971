//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => "https://queue.fal.run"
        .AppendPathSegment("fal-ai/kling-video/v3/pro/image-to-video")
        .WithHeader("Authorization", "Key 123")
        .PostJsonAsync(http, new
        {
            prompt = "Clouds move.",
            start_image_url = "https://example.com/sky.png", //! KLG1001
            cfg_scale = 0.5, //! KLG1003
        });
}

public sealed record FlurlRequest(string Url, Dictionary<string, string> Headers);

public static class FlurlLike
{
    public static FlurlRequest AppendPathSegment(this string url, string segment) => new(url + "/" + segment, []);

    public static FlurlRequest WithHeader(this FlurlRequest request, string name, string value)
    {
        request.Headers[name] = value;
        return request;
    }

    public static Task PostJsonAsync(this FlurlRequest request, HttpClient http, object body) => http.PostAsJsonAsync(request.Url, body);
}
