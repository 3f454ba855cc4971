//# run
public interface IVideoModel
{
    string EndpointId { get; }
    IDictionary<string, object?> BuildInput(VideoRequest request);
}

public sealed record VideoRequest(string Prompt, string? ImageUrl, string? Negative, double? Guidance);

//# file: KlingV3Pro.cs
public sealed class KlingV3ProImage : IVideoModel
{
    public string EndpointId => "fal-ai/kling-video/v3/pro/image-to-video";

    public IDictionary<string, object?> BuildInput(VideoRequest request)
    {
        Dictionary<string, object?> input = new(StringComparer.Ordinal)
        {
            ["prompt"] = request.Prompt,
            ["start_image_url"] = request.ImageUrl, //! KLG1001
        };
        if (request.Negative is { Length: > 0 } negative)
            input["negative_prompt"] = negative; //! KLG1002
        if (request.Guidance.HasValue)
            input["cfg_scale"] = request.Guidance.Value; //! KLG1003
        return input;
    }
}

//# file: Wan.cs
public sealed class Wan : IVideoModel
{
    public string EndpointId => "fal-ai/wan/v2.2-a14b/image-to-video";

    public IDictionary<string, object?> BuildInput(VideoRequest request) => new Dictionary<string, object?>
    {
        ["prompt"] = request.Prompt,
        ["image_url"] = request.ImageUrl,
        ["negative_prompt"] = request.Negative, //~
    };
}

//# file: Service.cs
using System.Net.Http.Json;

public sealed class VideoService(HttpClient http, IEnumerable<IVideoModel> models)
{
    public async Task GenerateAsync(VideoRequest request)
    {
        foreach (var model in models)
            await http.PostAsJsonAsync($"https://queue.fal.run/{model.EndpointId}", model.BuildInput(request));
    }

    public static Task RunAsync(HttpClient http) =>
        new VideoService(http, [new KlingV3ProImage(), new Wan()]).GenerateAsync(new VideoRequest("A fox", "https://example.com/a.png", "rain", 0.5));
}
