using System.Net.Http.Json;

public sealed record ModelInfo
{
    public required string Slug { get; init; }
    public required string Endpoint { get; init; }
    public bool SupportsNegativePrompt { get; init; }
    public string ImageField { get; init; } = "image_url";
}

public static class ModelRegistry
{
    private static readonly Dictionary<string, ModelInfo> _all = new List<ModelInfo>
    {
        new() { Slug = "kling-3-pro", Endpoint = "fal-ai/kling-video/v3/pro/image-to-video", SupportsNegativePrompt = true, ImageField = "start_image_url" }, //~ a row
        new() { Slug = "kling-o3-pro", Endpoint = "fal-ai/kling-video/o3/pro/image-to-video" },
        new() { Slug = "wan-26", Endpoint = "wan/v2.6/image-to-video", SupportsNegativePrompt = true },
    }.ToDictionary(m => m.Slug);

    public static ModelInfo Get(string slug) => _all.TryGetValue(slug, out var info) ? info : throw new KeyNotFoundException(slug);
}

public sealed class RegistrySender(HttpClient http)
{
    public Task AnyAsync(string slug, string prompt, string? negative, string image)
    {
        var info = ModelRegistry.Get(slug);
        var body = new Dictionary<string, object?> { ["prompt"] = prompt, [info.ImageField] = image };
        if (info.SupportsNegativePrompt && negative is not null) body["negative_prompt"] = negative; //~ Wan's too
        return http.PostAsJsonAsync($"https://queue.fal.run/{info.Endpoint}", body);
    }

    public Task KlingAsync(string prompt, string image)
    {
        var info = ModelRegistry.Get("kling-3-pro");
        return http.PostAsJsonAsync($"https://queue.fal.run/{info.Endpoint}", new { prompt, start_image_url = image }); //! KLG1001
    }

    public Task WanAsync(string prompt, string image)
    {
        var info = ModelRegistry.Get("wan-26");
        return http.PostAsJsonAsync($"https://queue.fal.run/{info.Endpoint}", new { prompt, image_url = image, negative_prompt = "blur" }); //~
    }
}
