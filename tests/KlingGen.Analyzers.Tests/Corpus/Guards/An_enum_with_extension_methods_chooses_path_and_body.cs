using System.Net.Http.Json;

public sealed class VideoService(IHttpClientFactory factory)
{
    public async Task<HttpResponseMessage> StartAsync(VideoEngine engine, string prompt, CancellationToken ct = default)
    {
        var client = factory.CreateClient("fal");
        var body = engine.ToBody(prompt);
        return await client.PostAsJsonAsync(engine.ToPath(), body, ct);
    }
}

public interface IHttpClientFactory
{
    HttpClient CreateClient(string name);
}
//# file: VideoEngine.cs
public enum VideoEngine
{
    KlingV3Pro,
    KlingO3Pro,
    Kling26,
    Veo31,
}
//# file: VideoEngineExtensions.cs
public static class VideoEngineExtensions
{
    public static string ToPath(this VideoEngine engine) => engine switch
    {
        VideoEngine.KlingV3Pro => "/fal-ai/kling-video/v3/pro/text-to-video",
        VideoEngine.KlingO3Pro => "/fal-ai/kling-video/o3/pro/text-to-video",
        VideoEngine.Kling26 => "/fal-ai/kling-video/v2.6/pro/text-to-video",
        VideoEngine.Veo31 => "/fal-ai/veo3.1",
        _ => throw new ArgumentOutOfRangeException(nameof(engine)),
    };

    public static object ToBody(this VideoEngine engine, string prompt) => engine switch
    {
        VideoEngine.KlingV3Pro => new { prompt, negative_prompt = "low quality", cfg_scale = 0.5 }, //! KLG1002 KLG1003
        VideoEngine.KlingO3Pro => new { prompt, negative_prompt = "low quality" }, //! KLG1002
        VideoEngine.Kling26 => new { prompt, negative_prompt = "low quality", cfg_scale = 0.5 }, //~
        _ => new { prompt, negative_prompt = "low quality" }, //~
    };
}
