//# run
public interface IVideoGenerator
{
    Task<string> GenerateAsync(string prompt, string imageUrl, string model = "fal-ai/kling-video/v3/pro/image-to-video", CancellationToken cancellationToken = default);
}

public sealed class FalVideoGenerator(FalQueue queue) : IVideoGenerator
{
    public async Task<string> GenerateAsync(string prompt, string imageUrl, string model = "fal-ai/kling-video/v3/pro/image-to-video", CancellationToken cancellationToken = default)
    {
        var payload = VideoPayloads.ImageToVideo(prompt, imageUrl);
        return await queue.EnqueueAsync(model, payload, cancellationToken);
    }
}
//# file: VideoPayloads.cs
internal static class VideoPayloads
{
    public static object ImageToVideo(string prompt, string imageUrl) => new
    {
        prompt,
        start_image_url = imageUrl, //! KLG1001
        cfg_scale = 0.5, //! KLG1003
        generate_audio = false,
    };
}
//# file: FalQueue.cs
using System.Net.Http.Json;

public sealed class FalQueue(HttpClient http)
{
    public async Task<string> EnqueueAsync(string model, object payload, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri($"https://queue.fal.run/{model}"));
        message.Headers.TryAddWithoutValidation("Authorization", "Key " + Environment.GetEnvironmentVariable("FAL_KEY"));
        message.Content = JsonContent.Create(payload);
        using var response = await http.SendAsync(message, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        await new FalVideoGenerator(new FalQueue(http)).GenerateAsync("A fox", "https://example.com/a.png");
    }
}
