using System.Net.Http.Json;

public sealed class TwoClients(HttpClient fal, HttpClient local)
{
    public async Task CompareAsync(string prompt)
    {
        var kling = fal.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
        var sd = local.PostAsJsonAsync("http://localhost:7860/sdapi/v1/txt2img", new { prompt, negative_prompt = "blur", cfg_scale = 7 }); //~
        await Task.WhenAll(kling, sd);
    }
}
