//# run
using System.Net.Http.Json;
using MediatR;

public sealed record RenderCommand(string ModelId, string Prompt, string? NegativePrompt, string ImageUrl, int Duration) : IRequest<string>; //~

public sealed class RenderHandler(HttpClient http) : IRequestHandler<RenderCommand, string>
{
    public async Task<string> Handle(RenderCommand request, CancellationToken cancellationToken)
    {
        var input = new Dictionary<string, object?>
        {
            ["prompt"] = request.Prompt,
            ["start_image_url"] = request.ImageUrl, //! KLG1001
            ["negative_prompt"] = request.NegativePrompt, //! KLG1002
            ["duration"] = request.Duration.ToString(),
        };
        using var response = await http.PostAsJsonAsync($"https://queue.fal.run/{request.ModelId}", input, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

public sealed class Api(ISender sender)
{
    public async Task<string> PostAsync(string prompt, string image) =>
        await sender.Send(new RenderCommand("fal-ai/kling-video/v3/pro/image-to-video", prompt, "blur", image, 5));
}

public static class Case
{
    public static Task RunAsync(HttpClient http) =>
        new Api(new Sender(command => new RenderHandler(http).Handle((RenderCommand)command, CancellationToken.None))).PostAsync("A mill.", "https://example.com/mill.png");
}
//# project: MediatR
namespace MediatR;

public interface IRequest<out TResponse>;

public interface IRequestHandler<in TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
}

public interface ISender
{
    Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);
}

public sealed class Sender(Func<object, Task> handle) : ISender
{
    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default) => (Task<TResponse>)handle(request);
}
