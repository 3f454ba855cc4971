using System.Net.Http.Json;

public static class Models
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/image-to-video";
}

public sealed class Automatic1111(HttpClient http)
{
    public Task DrawAsync(string prompt) => http.PostAsJsonAsync("http://127.0.0.1:7860/sdapi/v1/txt2img", new
    {
        prompt,
        negative_prompt = "text, watermark", //~
        cfg_scale = 7, //~
        steps = 28,
        sampler_name = "DPM++ 2M",
    });
}

public sealed class Stability(HttpClient http)
{
    public Task DrawAsync(string prompt) => http.PostAsJsonAsync("https://api.stability.ai/v1/generation/stable-diffusion-xl-1024-v1-0/text-to-image", new Dictionary<string, object>
    {
        ["text_prompts"] = new[] { new { text = prompt, weight = 1 } },
        ["cfg_scale"] = 7, //~
    });
}

public sealed class Flux(HttpClient http)
{
    public Task DrawAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/flux/dev", new
    {
        prompt,
        negative_prompt = "text", //~
    });
}

public sealed class Leonardo(HttpClient http)
{
    private readonly Dictionary<string, object> _defaults = new() { ["negative_prompt"] = "text", ["cfg_scale"] = 7 }; //~

    public Task DrawAsync(string prompt)
    {
        _defaults["prompt"] = prompt;
        return http.PostAsJsonAsync("https://cloud.leonardo.ai/api/rest/v1/generations", _defaults);
    }
}
