using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    /// <summary>Was <c>new { negative_prompt = "blur" }</c> on V3.</summary> //~
    public async Task SendAsync(string prompt)
    {
        // await http.PostAsJsonAsync(url, new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~
        /* body["start_image_url"] = image; */ //~
#if KLING_V3
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt, cfg_scale = 0.5 }); //~
#endif
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new { prompt });
    }
}
