using System.Net.Http.Json;

public sealed class VideoModel
{
    public required string Id { get; init; }
    public required string Path { get; init; }
    public string ImageField { get; init; } = "image_url";
}

public static class VideoModels
{
    public static readonly VideoModel[] All =
    [
        new() { Id = "kling-v3", Path = "fal-ai/kling-video/v3/pro/image-to-video", ImageField = "start_image_url" }, //~ a row
        new() { Id = "kling-2.1", Path = "fal-ai/kling-video/v2.1/pro/image-to-video" },
        new() { Id = "wan", Path = "fal-ai/wan/v2.5/image-to-video" },
    ];
}
//# file: ModelSender.cs
using System.Net.Http.Json;

public sealed class ModelSender(HttpClient http)
{
    public Task SendAsync(string id, string prompt, string image)
    {
        var model = VideoModels.All.First(m => m.Id == id);
        var input = new Dictionary<string, object> { ["prompt"] = prompt, [model.ImageField] = image }; //! KLG1001
        return http.PostAsJsonAsync("https://queue.fal.run/" + model.Path, input);
    }
}
