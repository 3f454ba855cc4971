using System.Net.Http.Json;

public sealed class OtherPlatforms(HttpClient http)
{
    public Task ReplicateAsync(string prompt) => http.PostAsJsonAsync("https://api.replicate.com/v1/models/kwaivgi/kling-v3-video/predictions", new { input = new { prompt, negative_prompt = "blur" } }); //~
    public Task PiApiAsync(string prompt) => http.PostAsJsonAsync("https://api.piapi.ai/api/v1/task", new { model = "kling", task_type = "video_generation", input = new { prompt, negative_prompt = "blur", cfg_scale = 0.5, version = "3.0" } }); //~
    public Task WaveAsync(string prompt) => http.PostAsJsonAsync("https://api.wavespeed.ai/api/v3/kwaivgi/kling-v3.0-pro/text-to-video", new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~
    public Task FreepikAsync(string prompt, string image) => http.PostAsJsonAsync("https://api.freepik.com/v1/ai/video/kling-v3-pro", new { prompt, start_image_url = image, negative_prompt = "blur", cfg_scale = 0.5 }); //~
    public Task AimlAsync(string prompt) => http.PostAsJsonAsync("https://api.aimlapi.com/v2/video/generations", new { model = "klingai/video-v3-pro-text-to-video", prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~
    public Task FalAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt, cfg_scale = 0.5 }); //! KLG1003
}
