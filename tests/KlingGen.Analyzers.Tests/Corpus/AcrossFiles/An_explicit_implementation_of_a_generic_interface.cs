//# run
using System.Net.Http.Json;

public interface IHandler<TRequest>
{
    Task HandleAsync(TRequest request);
}

public sealed record KlingCommand(string Prompt, string Image);

public sealed class KlingHandler(ISender<IDictionary<string, object>> sender) : IHandler<KlingCommand>
{
    public Task HandleAsync(KlingCommand request) => sender.SendAsync(new Dictionary<string, object>
    {
        ["prompt"] = request.Prompt,
        ["start_image_url"] = request.Image, //! KLG1001
        ["negative_prompt"] = "blur", //! KLG1002
    });
}

public interface ISender<T>
{
    Task SendAsync(T body);
}

public sealed class QueueSender<T>(HttpClient http) : ISender<T>
{
    Task ISender<T>.SendAsync(T body) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingHandler(new QueueSender<IDictionary<string, object>>(http)).HandleAsync(new("A", "https://example.com/a.png"));
}
