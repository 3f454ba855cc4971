using System.Net.Http.Json;

public sealed class KlingPlatform(HttpClient http)
{
    public Task TextAsync(string prompt) => http.PostAsJsonAsync("https://api-singapore.klingai.com/v1/videos/text2video", new
    {
        model_name = "kling-v3",
        prompt,
        negative_prompt = "blur", //~
        cfg_scale = 0.5, //~
        mode = "pro",
    });

    public Task PiApiAsync(string prompt) => http.PostAsJsonAsync("https://api.piapi.ai/api/v1/task", new
    {
        model = "kling",
        task_type = "video_generation",
        input = new { prompt, negative_prompt = "blur", cfg_scale = 0.5, version = "3.0" }, //~
    });

    public Task FalAsync(string prompt) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt, cfg_scale = 0.5 }); //! KLG1003
}
