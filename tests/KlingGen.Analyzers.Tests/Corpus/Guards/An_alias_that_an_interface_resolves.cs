//# file: IModelResolver.cs
public interface IModelResolver
{
    string Resolve(string alias);
}

public sealed class ModelResolver : IModelResolver
{
    public string Resolve(string alias)
    {
        switch (alias.ToLowerInvariant())
        {
            case "kling-3-pro":
                return "fal-ai/kling-video/v3/pro/text-to-video";
            case "kling-3":
                return "fal-ai/kling-video/v3/standard/text-to-video";
            case "kling-o3":
                return "fal-ai/kling-video/o3/pro/text-to-video";
            case "seedance":
                return "fal-ai/bytedance/seedance/v1/pro/text-to-video";
            default:
                throw new ArgumentException($"Unknown alias '{alias}'.", nameof(alias));
        }
    }
}
//# file: VideoService.cs
using System.Net.Http.Json;

public sealed class VideoService(HttpClient http, IModelResolver resolver)
{
    public Task<string> HeroAsync(string prompt) => SendAsync("kling-3-pro", new Dictionary<string, object>
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "low quality", //! KLG1002
        ["cfg_scale"] = 0.6, //! KLG1003
    });

    public Task<string> LoopAsync(string prompt) => SendAsync("seedance", new Dictionary<string, object>
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "low quality", //~
    });

    private async Task<string> SendAsync(string alias, Dictionary<string, object> input)
    {
        string model = resolver.Resolve(alias);
        using var response = await http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
        return await response.Content.ReadAsStringAsync();
    }
}
