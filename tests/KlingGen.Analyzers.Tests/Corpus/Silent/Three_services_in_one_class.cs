using System.Net.Http.Json;

public sealed class Both(HttpClient fal, HttpClient sd)
{
    public Task Video(string p) => fal.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = p });
    public Task Image(string p) => sd.PostAsJsonAsync("/sdapi/v1/txt2img", new { prompt = p, negative_prompt = "ugly", cfg_scale = 7, steps = 20 }); //~
    public Task Comfy(string p) => sd.PostAsJsonAsync("http://127.0.0.1:8188/prompt", new { prompt = new { inputs = new { text = p, negative_prompt = "x" } } }); //~
}
