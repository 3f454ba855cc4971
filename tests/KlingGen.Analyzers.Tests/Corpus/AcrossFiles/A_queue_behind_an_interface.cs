//# run
public sealed class VideoController(IVideoQueue queue)
{
    public Task<string> PostAsync(string prompt, string image)
    {
        var input = new Dictionary<string, object?>
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //! KLG1001
            ["negative_prompt"] = "blur", //! KLG1002
        };
        return queue.EnqueueAsync(KlingModels.ImageToVideo, input);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new VideoController(new FalQueue(http)).PostAsync("A", "https://example.com/a.png");
}
//# file: IVideoQueue.cs
public interface IVideoQueue
{
    Task<string> EnqueueAsync(string model, IReadOnlyDictionary<string, object?> input);
}
//# file: FalQueue.cs
using System.Text;
using System.Text.Json;

public sealed class FalQueue(HttpClient http) : IVideoQueue
{
    public async Task<string> EnqueueAsync(string model, IReadOnlyDictionary<string, object?> input)
    {
        using StringContent content = new(JsonSerializer.Serialize(input), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.PostAsync($"https://queue.fal.run/{model}", content);
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: KlingModels.cs
public static class KlingModels
{
    public const string Base = "fal-ai/kling-video/v3/pro";
    public const string ImageToVideo = Base + "/image-to-video";
}
