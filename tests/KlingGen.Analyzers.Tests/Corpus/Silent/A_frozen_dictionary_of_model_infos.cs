using System.Collections.Frozen;
using System.Net.Http.Json;

public sealed record ModelInfo
{
    public required string Endpoint { get; init; }
    public required string ImageParameter { get; init; }
    public bool HasNegative { get; init; }
}

public static class ModelInfos
{
    public static readonly FrozenDictionary<string, ModelInfo> All = new Dictionary<string, ModelInfo>
    {
        ["kling3"] = new() { Endpoint = "fal-ai/kling-video/v3/pro/image-to-video", ImageParameter = "start_image_url", HasNegative = true }, //~ a value, which only some keys become
        ["omni"] = new() { Endpoint = "fal-ai/kling-video/o3/pro/image-to-video", ImageParameter = "image_url" },
        ["kling26"] = new() { Endpoint = "fal-ai/kling-video/v2.6/pro/image-to-video", ImageParameter = "start_image_url", HasNegative = true }, //~
    }.ToFrozenDictionary();
}
//# file: InfoSender.cs
using System.Net.Http.Json;

public sealed class InfoSender(HttpClient http)
{
    public Task SendAsync(ModelInfo model, string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt, [model.ImageParameter] = image };
        return http.PostAsJsonAsync("https://queue.fal.run/" + model.Endpoint, body);
    }
}
