using System.Net.Http.Json;

public sealed class RequestFactory
{
    private readonly Dictionary<Type, string> _paths = new()
    {
        [typeof(KlingThreeRequest)] = "fal-ai/kling-video/v3/pro/text-to-video",
        [typeof(KlingOmniRequest)] = "fal-ai/kling-video/o3/pro/text-to-video",
        [typeof(MochiRequest)] = "fal-ai/mochi-v1",
    };

    public string PathOf(object request) => _paths[request.GetType()];
}

public sealed record KlingThreeRequest(string prompt, string? negative_prompt = null, double cfg_scale = 0.5); //! KLG1002 KLG1003
public sealed record KlingOmniRequest(string prompt, bool generate_audio = false);
public sealed record MochiRequest(string prompt, string? negative_prompt = null); //~

public sealed class Sender(HttpClient http, RequestFactory factory)
{
    public Task SendAsync(object request) => http.PostAsJsonAsync("https://queue.fal.run/" + factory.PathOf(request), request, request.GetType());
}

file static class Ext
{
    public static Task PostAsJsonAsync(this HttpClient http, string url, object value, Type type) => http.PostAsync(url, JsonContent.Create(value, type));
}
