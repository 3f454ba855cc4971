using System.Net.Http.Json;
using System.Text.Json.Nodes;

public interface IVideoProvider
{
    string Name { get; }
    bool SupportsNegativePrompt { get; }
    Task<string> SubmitAsync(VideoJob job, CancellationToken ct);
}

public sealed record VideoJob(string Prompt, string? NegativePrompt, Uri? FirstFrame, TimeSpan Length);

public abstract class FalProviderBase(HttpClient http) : IVideoProvider
{
    public abstract string Name { get; }
    public virtual bool SupportsNegativePrompt => true;
    protected abstract string GetEndpoint(VideoJob job);

    public async Task<string> SubmitAsync(VideoJob job, CancellationToken ct)
    {
        var input = new JsonObject { ["prompt"] = job.Prompt, ["duration"] = ((int)job.Length.TotalSeconds).ToString() };
        if (SupportsNegativePrompt && job.NegativePrompt is not null)
        {
            input["negative_prompt"] = job.NegativePrompt; //! KLG1002
        }

        AddFrame(input, job);
        using var response = await http.PostAsJsonAsync(GetEndpoint(job), input, ct);
        var json = await response.Content.ReadFromJsonAsync<JsonObject>(ct);
        return (string)json!["request_id"]!;
    }

    protected virtual void AddFrame(JsonObject input, VideoJob job) { }
}
//# file: KlingV3Provider.cs
using System.Text.Json.Nodes;

public sealed class KlingV3Provider(HttpClient http) : FalProviderBase(http)
{
    public override string Name => "kling-v3";
    protected override string GetEndpoint(VideoJob job) => job.FirstFrame is null
        ? "fal-ai/kling-video/v3/standard/text-to-video"
        : "fal-ai/kling-video/v3/standard/image-to-video";

    protected override void AddFrame(JsonObject input, VideoJob job)
    {
        if (job.FirstFrame is { } frame)
        {
            input["start_image_url"] = frame.ToString(); //! KLG1001
        }
    }
}
//# file: KlingO3Provider.cs
using System.Text.Json.Nodes;

public sealed class KlingO3Provider(HttpClient http) : FalProviderBase(http)
{
    public override string Name => "kling-o3";
    public override bool SupportsNegativePrompt => false;
    protected override string GetEndpoint(VideoJob job) => "fal-ai/kling-video/o3/standard/reference-to-video";
    protected override void AddFrame(JsonObject input, VideoJob job) => input["start_image_url"] = job.FirstFrame?.ToString(); //~
}
