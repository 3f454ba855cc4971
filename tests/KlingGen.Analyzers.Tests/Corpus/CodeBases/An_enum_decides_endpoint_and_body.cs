//# run
using System.Net.Http.Json;

public enum VideoEngine
{
    Kling3,
    KlingO3,
    Kling26,
    Hailuo,
}

public static class EngineEndpoints
{
    private static readonly Dictionary<VideoEngine, string> _map = new()
    {
        { VideoEngine.Kling3, "fal-ai/kling-video/v3/standard/image-to-video" },
        { VideoEngine.KlingO3, "fal-ai/kling-video/o3/standard/image-to-video" },
        { VideoEngine.Kling26, "fal-ai/kling-video/v2.6/pro/image-to-video" },
        { VideoEngine.Hailuo, "fal-ai/minimax/hailuo-02/standard/image-to-video" },
    };

    public static string For(VideoEngine engine) => _map[engine];
}
//# file: ClipFactory.cs
using System.Net.Http.Json;

public sealed class ClipFactory(HttpClient http)
{
    public async Task MakeAsync(VideoEngine engine, string prompt, string image)
    {
        object body = engine switch
        {
            VideoEngine.Kling3 => new
            {
                prompt,
                start_image_url = image, //! KLG1001
                negative_prompt = "blur", //! KLG1002
            },
            VideoEngine.KlingO3 => new
            {
                prompt,
                image_url = image,
                cfg_scale = 0.6, //! KLG1003
            },
            VideoEngine.Kling26 => new
            {
                prompt,
                start_image_url = image, //~
                negative_prompt = "blur", //~
            },
            _ => new { prompt, image_url = image, prompt_optimizer = true },
        };

        await http.PostAsJsonAsync("https://queue.fal.run/" + EngineEndpoints.For(engine), body);
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        ClipFactory factory = new(http);
        await factory.MakeAsync(VideoEngine.Kling3, "A fox", "https://example.com/a.png");
        await factory.MakeAsync(VideoEngine.KlingO3, "A fox", "https://example.com/a.png");
        await factory.MakeAsync(VideoEngine.Hailuo, "A fox", "https://example.com/a.png");
    }
}
