//# file: Mediation.cs
public interface IRequest<TResponse>;

public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
}
//# file: GenerateVideo.cs
public sealed record GenerateVideo(string Prompt, string? NegativePrompt, Uri? StartImageUrl, VideoBackend Backend) : IRequest<string>;

public enum VideoBackend { Kling, Luma }
//# file: GenerateVideoHandler.cs
using System.Text.Json.Nodes;

public sealed class GenerateVideoHandler : IRequestHandler<GenerateVideo, string>
{
    private readonly IFalQueue _queue;
    private readonly ILumaApi _luma;

    public GenerateVideoHandler(IFalQueue queue, ILumaApi luma)
    {
        _queue = queue ?? throw new ArgumentNullException(nameof(queue));
        _luma = luma ?? throw new ArgumentNullException(nameof(luma));
    }

    public Task<string> Handle(GenerateVideo request, CancellationToken cancellationToken) => request.Backend switch
    {
        VideoBackend.Kling => HandleKlingAsync(request, cancellationToken),
        VideoBackend.Luma => HandleLumaAsync(request, cancellationToken),
        _ => throw new NotSupportedException(),
    };

    private async Task<string> HandleKlingAsync(GenerateVideo request, CancellationToken cancellationToken)
    {
        JsonObject input = CreateBase(request);
        string route;
        if (request.StartImageUrl is { } image)
        {
            route = "image-to-video";
            input["start_image_url"] = image.AbsoluteUri; //! KLG1001
        }
        else
        {
            route = "text-to-video";
            input["aspect_ratio"] = "16:9";
        }

        input["negative_prompt"] = request.NegativePrompt; //! KLG1002
        var ticket = await _queue.SubmitAsync($"fal-ai/kling-video/v3/standard/{route}", input, cancellationToken);
        return ticket.RequestId;
    }

    private Task<string> HandleLumaAsync(GenerateVideo request, CancellationToken cancellationToken)
    {
        JsonObject input = CreateBase(request);
        input["negative_prompt"] = request.NegativePrompt; //~
        return _luma.CreateAsync(input, cancellationToken);
    }

    private static JsonObject CreateBase(GenerateVideo request) => new() { ["prompt"] = request.Prompt };
}
//# file: Apis.cs
using System.Text.Json.Nodes;

public sealed record Ticket(string RequestId, Uri StatusUrl);

public interface IFalQueue
{
    Task<Ticket> SubmitAsync(string model, JsonObject input, CancellationToken cancellationToken);
}

public interface ILumaApi
{
    Task<string> CreateAsync(JsonObject input, CancellationToken cancellationToken);
}
