using System.Net.Http.Json;

public sealed class Sender(HttpClient http, bool useO3)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync(
        useO3 ? "https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video" : "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        new
        {
            prompt,
            negative_prompt = "cars", //! KLG1002
            cfg_scale = 0.5, //! KLG1003
        });
}
