using System.Net.Http.Json;

public abstract class Caller(HttpClient http)
{
    protected abstract string Path(string route);
    protected Task PostAsync(string route, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + Path(route), body);
}

public sealed class ThreeCaller(HttpClient http) : Caller(http)
{
    protected override string Path(string route) => "fal-ai/kling-video/v3/pro/" + route;
    public Task TextAsync(string prompt, string negative) => PostAsync("text-to-video", new { prompt, negative_prompt = negative }); //! KLG1002
}

public sealed class WanCaller(HttpClient http) : Caller(http)
{
    protected override string Path(string route) => "fal-ai/wan/v2.5/" + route;
    public Task TextAsync(string prompt, string negative) => PostAsync("text-to-video", new { prompt, negative_prompt = negative }); //~
}
