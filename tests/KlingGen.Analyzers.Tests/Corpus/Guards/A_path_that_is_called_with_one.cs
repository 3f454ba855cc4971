internal static class VideoPaths
{
    internal static readonly string[] ImageToVideo =
    [
        "kling-video/v3/pro/image-to-video",
        "kling-video/v3/standard/image-to-video",
        "kling-video/v2.5-turbo/pro/image-to-video",
        "minimax/hailuo-02/pro/image-to-video",
        "wan/v2.6/image-to-video",
    ];
}
//# file: AnimationService.cs
using System.Net.Http.Json;

public sealed class AnimationService(IHttpClientFactory factory)
{
    public async Task AnimateAsync(string path, string prompt, string image, string? negativePrompt, double? cfgScale)
    {
        if (!VideoPaths.ImageToVideo.Contains(path))
        {
            throw new ArgumentOutOfRangeException(nameof(path));
        }

        var input = new Dictionary<string, object?>
        {
            ["prompt"] = prompt,
        };

        var isKlingV3 = path.StartsWith("kling-video/v3/", StringComparison.Ordinal);
        if (isKlingV3)
        {
            input["start_image_url"] = image; //! KLG1001
        }
        else
        {
            input["image_url"] = image;
        }

        if (isKlingV3 && !string.IsNullOrWhiteSpace(negativePrompt))
        {
            input["negative_prompt"] = negativePrompt; //! KLG1002
        }

        if (path.StartsWith("wan/", StringComparison.Ordinal) && negativePrompt is { Length: > 0 })
        {
            input["negative_prompt"] = negativePrompt; //~
        }

        if (cfgScale.HasValue && path.Contains("kling"))
        {
            input["cfg_scale"] = cfgScale.Value; //! KLG1003
        }

        using var client = factory.CreateClient("fal");
        await client.PostAsJsonAsync($"https://queue.fal.run/fal-ai/{path}", input);
    }
}

public interface IHttpClientFactory
{
    HttpClient CreateClient(string name);
}
//# file: Gallery.cs
public sealed class Gallery(AnimationService service)
{
    public async Task AnimateAllAsync(string prompt, string image)
    {
        foreach (string path in VideoPaths.ImageToVideo)
        {
            await service.AnimateAsync("kling-video/v3/pro/image-to-video", prompt, image, "blur", 0.5);
        }
    }
}
