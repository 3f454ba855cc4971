//# run
using System.Net.Http.Json;

public interface IInputBuilder
{
    bool CanHandle(string modelId);

    Dictionary<string, object?> Build(string prompt, string image);
}

public sealed class Kling3Builder : IInputBuilder
{
    public bool CanHandle(string modelId) => modelId.Contains("kling-video/v3/", StringComparison.OrdinalIgnoreCase);

    public Dictionary<string, object?> Build(string prompt, string image) => new()
    {
        ["prompt"] = prompt,
        ["start_image_url"] = image, //! KLG1001
        ["cfg_scale"] = 0.5, //! KLG1003
    };
}

public sealed class WanBuilder : IInputBuilder
{
    public bool CanHandle(string modelId) => modelId.Contains("/wan/");

    public Dictionary<string, object?> Build(string prompt, string image) => new()
    {
        ["prompt"] = prompt,
        ["image_url"] = image,
        ["negative_prompt"] = "static", //~
    };
}

public static class Case
{
    private static readonly IInputBuilder[] s_builders = [new Kling3Builder(), new WanBuilder()];

    public static async Task RunAsync(HttpClient http)
    {
        foreach (string model in new[] { "fal-ai/kling-video/v3/pro/image-to-video", "fal-ai/wan/v2.2/image-to-video" })
        {
            IInputBuilder builder = s_builders.First(b => b.CanHandle(model));
            await http.PostAsJsonAsync(model, builder.Build("A.", "https://example.com/a.png"));
        }
    }
}
