//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var job = new
        {
            input = new
            {
                prompt = "Clouds move.",
                start_image_url = "https://example.com/sky.png", //! KLG1001
                negative_prompt = "birds", //! KLG1002
                cfg_scale = 0.5, //! KLG1003
            },
            webhook = "https://example.com/hook",
        };
        await http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video?fal_webhook={job.webhook}", job.input);
    }
}
