//# file: IVideoModel.cs
public interface IVideoModel
{
    string Id { get; }
    bool Supports(string feature);
    IDictionary<string, object?> CreateInput(VideoOptions options);
}

public sealed class VideoOptions
{
    public required string Prompt { get; init; }
    public string? NegativePrompt { get; init; }
    public string? StartFrame { get; init; }
    public string? EndFrame { get; init; }
    public int Seconds { get; init; } = 5;
}
//# file: KlingV3ProImage.cs
public sealed class KlingV3ProImage : IVideoModel
{
    public string Id => "fal-ai/kling-video/v3/pro/image-to-video";

    public bool Supports(string feature) => feature is "negative_prompt" or "end_frame"; //~

    public IDictionary<string, object?> CreateInput(VideoOptions options)
    {
        var input = new Dictionary<string, object?>
        {
            ["prompt"] = options.Prompt,
            ["start_image_url"] = options.StartFrame, //! KLG1001
            ["duration"] = options.Seconds.ToString(),
        };
        if (options.EndFrame is { } end) input.Add("end_image_url", end);
        if (options.NegativePrompt is { Length: > 0 } avoid) input.Add("negative_prompt", avoid); //! KLG1002
        return input;
    }
}
//# file: KlingO3ProImage.cs
public sealed class KlingO3ProImage : IVideoModel
{
    public string Id => "fal-ai/kling-video/o3/pro/image-to-video";

    public bool Supports(string feature) => feature is "end_frame";

    public IDictionary<string, object?> CreateInput(VideoOptions options) => new Dictionary<string, object?>
    {
        ["prompt"] = options.Prompt,
        ["image_url"] = options.StartFrame,
        ["end_image_url"] = options.EndFrame,
        ["duration"] = options.Seconds.ToString(),
    };
}
//# file: Hailuo.cs
public sealed class Hailuo : IVideoModel
{
    public string Id => "fal-ai/minimax/hailuo-2.3/pro/image-to-video";

    public bool Supports(string feature) => false;

    public IDictionary<string, object?> CreateInput(VideoOptions options) => new Dictionary<string, object?>
    {
        ["prompt"] = options.Prompt,
        ["start_image_url"] = options.StartFrame, //~
        ["negative_prompt"] = options.NegativePrompt, //~
    };
}
//# file: VideoService.cs
using System.Net.Http.Json;

public sealed class VideoService(IEnumerable<IVideoModel> models, HttpClient http)
{
    public async Task<string> StartAsync(string id, VideoOptions options)
    {
        var model = models.Single(m => m.Id == id);
        var response = await http.PostAsJsonAsync("https://queue.fal.run/" + model.Id, model.CreateInput(options));
        return await response.Content.ReadAsStringAsync();
    }
}
