using System.Net.Http.Json;

public enum Engine { KlingV3, KlingO3, Veo }
public sealed class Router(HttpClient http)
{
    private static string PathOf(Engine engine) => engine switch
    {
        Engine.KlingV3 => "fal-ai/kling-video/v3/pro/image-to-video",
        Engine.KlingO3 => "fal-ai/kling-video/o3/pro/image-to-video",
        _ => "fal-ai/veo3",
    };
    private static object BodyOf(Engine engine, string prompt, string image) => engine switch
    {
        Engine.KlingV3 => new { prompt, start_image_url = image, cfg_scale = 0.5 }, //! KLG1001 KLG1003
        Engine.KlingO3 => new { prompt, image_url = image },
        _ => new { prompt, negative_prompt = "blur" }, //~
    };
    public Task SendAsync(Engine engine, string prompt, string image) => http.PostAsJsonAsync(PathOf(engine), BodyOf(engine, prompt, image));
}
