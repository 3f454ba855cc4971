//# run
public sealed record VideoModel(string Key, string DisplayName)
{
    public string Endpoint { get; private init; } = "";

    public int Credits { get; private init; }

    public VideoModel WithEndpointOverride(string endpoint) => this with { Endpoint = endpoint };

    public VideoModel WithCredits(int credits) => this with { Credits = credits };
}

public static class VideoModelCatalog
{
    public static readonly IReadOnlyList<VideoModel> All =
    [
        new VideoModel("kling-3-std", "Kling 3.0").WithEndpointOverride("fal-ai/kling-video/v3/standard/image-to-video").WithCredits(14),
        new VideoModel("kling-3-pro", "Kling 3.0 Pro").WithEndpointOverride("fal-ai/kling-video/v3/pro/image-to-video").WithCredits(22),
        new VideoModel("kling-o3", "Kling O3").WithEndpointOverride("fal-ai/kling-video/o3/pro/image-to-video").WithCredits(24),
        new VideoModel("kling-2.6", "Kling 2.6").WithEndpointOverride("fal-ai/kling-video/v2.6/pro/image-to-video").WithCredits(12),
        new VideoModel("veo-3.1", "Veo 3.1").WithEndpointOverride("fal-ai/veo3.1/image-to-video").WithCredits(40),
    ];
}
//# file: FalVideoHandler.cs
using System.Text;
using System.Text.Json;

public sealed record VideoJob(VideoModel Model, string Prompt, string? NegativePrompt, string ImageUrl, int Seconds);

public sealed class FalVideoHandler(HttpClient http)
{
    private const string DefaultNegative = "blur, distort, and low quality";

    public async Task<string> SubmitAsync(VideoJob job, CancellationToken cancellationToken)
    {
        var modelId = job.Model.Endpoint;
        object body;
        if (modelId.Contains("kling-video/v3/", StringComparison.OrdinalIgnoreCase))
        {
            body = new
            {
                prompt = job.Prompt,
                start_image_url = job.ImageUrl, //! KLG1001
                duration = job.Seconds.ToString(),
                negative_prompt = job.NegativePrompt ?? DefaultNegative, //! KLG1002
                cfg_scale = 0.5, //! KLG1003
            };
        }
        else if (modelId.Contains("kling-video/o3/", StringComparison.OrdinalIgnoreCase))
        {
            body = new
            {
                prompt = job.Prompt,
                image_url = job.ImageUrl,
                duration = job.Seconds.ToString(),
                negative_prompt = job.NegativePrompt ?? DefaultNegative, //! KLG1002
            };
        }
        else if (modelId.Contains("kling-video/", StringComparison.OrdinalIgnoreCase))
        {
            body = new
            {
                prompt = job.Prompt,
                start_image_url = job.ImageUrl, //~ Kling 2.6
                negative_prompt = job.NegativePrompt ?? DefaultNegative, //~
                cfg_scale = 0.5, //~
            };
        }
        else
        {
            body = new
            {
                prompt = job.Prompt,
                image_url = job.ImageUrl,
                duration = $"{job.Seconds}s",
                negative_prompt = job.NegativePrompt, //~ Veo
            };
        }

        using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync($"https://queue.fal.run/{modelId}", content, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (VideoModel model in VideoModelCatalog.All)
        {
            await new FalVideoHandler(http).SubmitAsync(new VideoJob(model, "A mill.", "blur", "https://example.com/a.png", 5), CancellationToken.None);
        }
    }
}
