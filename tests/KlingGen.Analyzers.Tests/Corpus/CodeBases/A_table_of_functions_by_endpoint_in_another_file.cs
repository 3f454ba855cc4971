//# run
public sealed record Scene(string Text, string Image, string? Avoid);

public static class ScenePayloads
{
    private static readonly Dictionary<string, Func<Scene, object>> _builders = new(StringComparer.OrdinalIgnoreCase)
    {
        [FalModelIds.Kling3Pro] = KlingV3,
        [FalModelIds.Kling21] = Kling2,
        [FalModelIds.Seedance] = scene => new { prompt = scene.Text, image_url = scene.Image },
    };

    public static object Create(string model, Scene scene) =>
        _builders.TryGetValue(model, out var build) ? build(scene) : throw new KeyNotFoundException(model);

    private static object KlingV3(Scene scene) => new
    {
        prompt = scene.Text,
        start_image_url = scene.Image, //! KLG1001
        negative_prompt = scene.Avoid ?? "blur", //! KLG1002
    };

    private static object Kling2(Scene scene) => new
    {
        prompt = scene.Text,
        image_url = scene.Image,
        negative_prompt = scene.Avoid ?? "blur", //~
        cfg_scale = 0.5, //~
    };
}
//# file: FalModelIds.cs
public static class FalModelIds
{
    public const string Kling3Pro = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string Kling21 = "fal-ai/kling-video/v2.1/standard/image-to-video";
    public const string Seedance = "fal-ai/bytedance/seedance/v1/pro/image-to-video";
}
//# file: SceneRenderer.cs
using System.Net.Http.Json;

public sealed class SceneRenderer(HttpClient http)
{
    public async Task RenderAsync(string model, IEnumerable<Scene> scenes)
    {
        foreach (var scene in scenes)
        {
            await http.PostAsJsonAsync($"https://queue.fal.run/{model}", ScenePayloads.Create(model, scene));
        }
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        SceneRenderer renderer = new(http);
        foreach (string model in new[] { FalModelIds.Kling3Pro, FalModelIds.Kling21, FalModelIds.Seedance })
        {
            await renderer.RenderAsync(model, [new Scene("A fox", "https://example.com/a.png", "rain"), new Scene("A hen", "https://example.com/b.png", null)]);
        }
    }
}
