using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var job = new
        {
            input = new { prompt = "Clouds move.", negative_prompt = "birds", cfg_scale = 0.5 }, //~ the part goes to another Kling
            next = new { prompt = "Clouds move.", start_image_url = "https://example.com/sky.png" }, //~ reference-to-video takes it
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.1/standard/image-to-video", job.input);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", job.next);
    }
}
