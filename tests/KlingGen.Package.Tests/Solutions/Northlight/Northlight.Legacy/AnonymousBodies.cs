namespace Northlight.Legacy;

/// <summary>Bodies written where they are sent.</summary>
public sealed class AnonymousBodies(FalQueue queue)
{
    public Task<string> PosterAsync(string prompt) => queue.PostAsync("fal-ai/kling-video/v3/pro/text-to-video", new
    {
        prompt,
        negative_prompt = "text, watermark",
        cfg_scale = 0.5,
        duration = "6",
    });

    public Task<string> ShelfAsync() => queue.PostAsync("fal-ai/kling-video/v3/standard/image-to-video", new
    {
        start_image_url = "https://example.com/shelf.png",
        prompt = "The books fall over.",
        generate_audio = false,
    });
}
