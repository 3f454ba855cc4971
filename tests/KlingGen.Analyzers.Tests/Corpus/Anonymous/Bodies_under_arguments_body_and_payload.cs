public interface IQueue
{
    Task<string> EnqueueAsync(string application, object job);
}

public sealed class Producer(IQueue queue)
{
    public Task<string> TextAsync(string prompt) => queue.EnqueueAsync("fal-ai/kling-video/v3/standard/text-to-video", new
    {
        arguments = new { prompt, negative_prompt = "text, watermark" }, //! KLG1002
        priority = "low",
    });

    public Task<string> ImageAsync(string prompt, string image) => queue.EnqueueAsync("fal-ai/kling-video/v3/4k/image-to-video", new
    {
        body = new { prompt, start_image_url = image }, //! KLG1001
    });

    public Task<string> GuidedAsync(string prompt) => queue.EnqueueAsync("fal-ai/kling-video/v3/pro/text-to-video", new
    {
        webhook = "https://example.com/hook",
        payload = new
        {
            prompt,
            cfg_scale = 0.8f, //! KLG1003
        },
    });

    public Task<string> OldAsync(string prompt) => queue.EnqueueAsync("fal-ai/kling-video/v1.6/pro/text-to-video", new
    {
        payload = new
        {
            prompt,
            negative_prompt = "text", //~
            cfg_scale = 0.8f, //~
        },
    });
}
