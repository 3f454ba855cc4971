using System.Net.Http.Json;

public interface IRequest { string Path { get; } }

public record VideoRequest(string prompt);
public sealed record KlingVideo(string prompt, string? negative_prompt) : VideoRequest(prompt), IRequest //! KLG1002
{
    public string Path => "fal-ai/kling-video/v3/pro/text-to-video";
}

public sealed record WanVideo(string prompt, string? negative_prompt) : VideoRequest(prompt), IRequest //~
{
    public string Path => "fal-ai/wan/v2.6/text-to-video";
}

public sealed record VeoVideo(string prompt, string? negative_prompt) : VideoRequest(prompt); //~

public sealed class Sender(HttpClient http)
{
    public Task SendAsync<T>(T request) where T : IRequest => http.PostAsJsonAsync("https://queue.fal.run/" + request.Path, request);
    public Task SendVeoAsync(VideoRequest request) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/veo3.1", (object)request);
    public Task A(string p, string n) => SendAsync(new KlingVideo(p, n));
    public Task B(string p, string n) => SendAsync(new WanVideo(p, n));
    public Task C(string p, string n) => SendVeoAsync(new VeoVideo(p, n));
}
