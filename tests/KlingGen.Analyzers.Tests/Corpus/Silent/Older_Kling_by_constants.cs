using System.Net.Http.Json;

public static class Ids { public const string Kling26 = "fal-ai/kling-video/v2.6/pro/image-to-video"; public const string Kling21 = "fal-ai/kling-video/v2.1/master/image-to-video"; public const string Kling3 = "fal-ai/kling-video/v3/pro/image-to-video"; }
public sealed class Old(HttpClient http)
{
    public Task A(string i) => http.PostAsJsonAsync(Ids.Kling26, new { prompt = "x", start_image_url = i, cfg_scale = 0.5 }); //~
    public Task B(string i) => http.PostAsJsonAsync(Ids.Kling21, new { prompt = "x", image_url = i, negative_prompt = "y", cfg_scale = 0.5 }); //~
    public Task C(string i) => http.PostAsJsonAsync(Ids.Kling3, new { prompt = "x", end_image_url = i });
}
