//# run
public sealed partial class GenerateClipHandler
{
    private static object BuildBody(GenerateClip command, string modelId) =>
        IsKlingV3(modelId) && command.ImageUrl is null
            ? new
            {
                prompt = command.Prompt,
                aspect_ratio = command.Ratio,
                negative_prompt = command.Avoid, //! KLG1002
                cfg_scale = command.Cfg, //! KLG1003
            }
            : IsKlingV3(modelId)
                ? new
                {
                    prompt = command.Prompt,
                    start_image_url = command.ImageUrl, //! KLG1001
                    negative_prompt = command.Avoid, //! KLG1002
                }
                : IsKling(modelId)
                    ? new
                    {
                        prompt = command.Prompt,
                        image_url = command.ImageUrl,
                        negative_prompt = command.Avoid, //~ 2.1
                        cfg_scale = command.Cfg, //~
                    }
                    : modelId.Contains("wan")
                        ? new { prompt = command.Prompt, image_url = command.ImageUrl, negative_prompt = command.Avoid, guide_scale = 5 } //~
                        : modelId.Contains("veo3")
                            ? new { prompt = command.Prompt, image_url = command.ImageUrl, negative_prompt = command.Avoid, resolution = "1080p" } //~
                            : (object)new { prompt = command.Prompt, image_url = command.ImageUrl };
}
//# file: GenerateClipHandler.cs
using System.Net.Http.Json;

public sealed record GenerateClip(string ModelKey, string Prompt, string? ImageUrl, string Ratio, string Avoid, double Cfg);

public sealed partial class GenerateClipHandler(HttpClient http, ModelStore models)
{
    public async Task Handle(GenerateClip command, CancellationToken cancellationToken)
    {
        string modelId = models.Get(command.ModelKey).ModelId;
        var body = BuildBody(command, modelId);
        await http.PostAsJsonAsync($"https://queue.fal.run/{modelId}", body, cancellationToken);
    }

    private static bool IsKling(string modelId) => modelId.StartsWith("fal-ai/kling-video/", StringComparison.OrdinalIgnoreCase);

    private static bool IsKlingV3(string modelId) => IsKling(modelId) && modelId.Contains("/v3/");
}
//# file: ModelStore.cs
public sealed class ModelRow
{
    public string Key { get; init; } = "";
    public string ModelId { get; init; } = "";
    public decimal PricePerSecond { get; init; }
}

public sealed class ModelStore
{
    private readonly List<ModelRow> _rows =
    [
        new() { Key = "kling-3-t2v", ModelId = "fal-ai/kling-video/v3/pro/text-to-video", PricePerSecond = 0.112m },
        new() { Key = "kling-3-i2v", ModelId = "fal-ai/kling-video/v3/pro/image-to-video", PricePerSecond = 0.112m },
        new() { Key = "kling-2.1", ModelId = "fal-ai/kling-video/v2.1/master/image-to-video", PricePerSecond = 0.28m },
        new() { Key = "wan", ModelId = "fal-ai/wan/v2.6/image-to-video", PricePerSecond = 0.1m },
        new() { Key = "veo", ModelId = "fal-ai/veo3.1/image-to-video", PricePerSecond = 0.4m },
    ];

    public ModelRow Get(string key) => _rows.First(row => row.Key == key);
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        GenerateClipHandler handler = new(http, new ModelStore());
        await handler.Handle(new GenerateClip("kling-3-t2v", "A mill.", null, "16:9", "blur", 0.5), CancellationToken.None);
        await handler.Handle(new GenerateClip("kling-3-i2v", "A mill.", "https://example.com/a.png", "16:9", "blur", 0.5), CancellationToken.None);
        await handler.Handle(new GenerateClip("wan", "A mill.", "https://example.com/a.png", "16:9", "blur", 0.5), CancellationToken.None);
    }
}
