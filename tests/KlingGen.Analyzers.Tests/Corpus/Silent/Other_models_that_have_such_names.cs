using System.Net.Http.Json;

public sealed class Sd3(HttpClient http)
{
    public Task Sd35(string prompt) => http.PostAsJsonAsync("https://fal.run/fal-ai/stable-diffusion-v35-large", new { prompt, negative_prompt = "blur", cfg_scale = 4.5 }); //~

    public Task Hidream(string prompt) => http.PostAsJsonAsync("https://fal.run/fal-ai/hidream-i1-full", new { prompt, negative_prompt = "blur" }); //~

    public Task Ltx(string prompt, string image) => http.PostAsJsonAsync("https://fal.run/fal-ai/ltx-video-13b-dev/image-to-video", new { prompt, image_url = image, negative_prompt = "worst quality" }); //~

    public Task Pixverse(string prompt) => http.PostAsJsonAsync("https://fal.run/fal-ai/pixverse/v5/text-to-video", new { prompt, negative_prompt = "blurry" }); //~

    public Task Vidu(string prompt, string image) => http.PostAsJsonAsync("https://fal.run/fal-ai/vidu/q1/start-end-to-video", new { prompt, start_image_url = image, end_image_url = image }); //~

    public Task Kling(string prompt) => http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt, shot_type = "customize" });
}
