using System.Net.Http.Json;

public sealed class A1111(HttpClient http)
{
    public Task TxtAsync(string prompt) => http.PostAsJsonAsync("http://127.0.0.1:7860/sdapi/v1/txt2img", new
    {
        prompt,
        negative_prompt = "blur", //~
        cfg_scale = 7, //~
        steps = 20,
    });

    public Task Txt2Async(string prompt) => http.PostAsJsonAsync("http://127.0.0.1:7860/sdapi/v1/txt2img", new { prompt, negative_prompt = "blur", cfg_scale = 7 }); //~
}
//# file: Video.cs
public static class Video
{
    public const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";
}
