using System.Net.Http.Json;

public enum Engine { KlingV3, KlingO3, Veo }
public sealed class Router(HttpClient http)
{
    private static string PathOf(Engine engine)
    {
        switch (engine)
        {
            case Engine.KlingV3: return "fal-ai/kling-video/v3/pro/image-to-video";
            case Engine.KlingO3: return "fal-ai/kling-video/o3/pro/image-to-video";
            default: return "fal-ai/veo3";
        }
    }
    private static Dictionary<string, object> BodyOf(Engine engine, string prompt, string image)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        switch (engine)
        {
            case Engine.KlingV3:
                body["start_image_url"] = image; //! KLG1001
                body["cfg_scale"] = 0.5; //! KLG1003
                break;
            case Engine.KlingO3:
                body["image_url"] = image;
                body["negative_prompt"] = "blur"; //! KLG1002
                break;
            default:
                body["negative_prompt"] = "blur"; //~
                break;
        }

        return body;
    }
    public Task SendAsync(Engine engine, string prompt, string image) => http.PostAsJsonAsync(PathOf(engine), BodyOf(engine, prompt, image));
}
