using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image, string video)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.6/pro/image-to-video", new { prompt, start_image_url = image, negative_prompt = "blur" }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.5-turbo/pro/text-to-video", new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.1/master/image-to-video", new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v1.6/standard/text-to-video", new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o1/image-to-video", new { prompt, start_image_url = image }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/motion-control", new { prompt, image_url = image, video_url = video, negative_prompt = "blur" }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/turbo/pro/image-to-video", new { prompt, start_image_url = image, cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v4/pro/image-to-video", new { prompt, start_image_url = image, cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3.0/pro/image-to-video", new { prompt, start_image_url = image, cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/ultra/image-to-video", new { prompt, start_image_url = image, cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/create-voice", new { voice_url = video, cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-image/v3/text-to-image", new { prompt, negative_prompt = "blur" }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-image/o3/text-to-image", new { prompt, negative_prompt = "blur" }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/fast-sdxl", new { prompt, negative_prompt = "blur" }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/veo3.1/image-to-video", new { prompt, image_url = image, negative_prompt = "blur" }); //~
        await http.PostAsJsonAsync("https://api.klingai.com/v1/videos/image2video", new { prompt, image, negative_prompt = "blur", cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync("https://api.replicate.com/v1/models/kwaivgi/kling-v3/predictions", new { input = new { prompt, start_image_url = image, negative_prompt = "blur", cfg_scale = 0.5 } }); //~
        await http.PostAsJsonAsync("https://example.com/v3/pro/image-to-video", new { prompt, start_image_url = image, cfg_scale = 0.5 }); //~
    }
}
