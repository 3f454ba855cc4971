using System.Net.Http.Json;

public sealed class ReplicateClient(HttpClient http)
{
    private const string Version = "kwaivgi/kling-v3-video:8a2f";

    public Task KlingAsync(string prompt, string image) => CreateAsync(Version, new Dictionary<string, object>
    {
        ["prompt"] = prompt,
        ["start_image"] = image,
        ["negative_prompt"] = "blur", //~
        ["cfg_scale"] = 0.5, //~
    });

    public Task SdxlAsync(string prompt) => CreateAsync("stability-ai/sdxl:39ed52f2", new
    {
        prompt,
        negative_prompt = "blur", //~
    });

    private Task CreateAsync(string version, object input) => http.PostAsJsonAsync("https://api.replicate.com/v1/predictions", new { version, input });
}
//# file: FalModels.cs
public static class FalModels
{
    public static readonly string[] All = ["fal-ai/kling-video/v3/pro/image-to-video", "fal-ai/kling-video/v3/pro/text-to-video"];
}
