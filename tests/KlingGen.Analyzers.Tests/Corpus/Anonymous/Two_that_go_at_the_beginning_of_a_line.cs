using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task<HttpResponseMessage> SendImageAsync(string prompt, string image)
    {
        var body = new
        {
            prompt, start_image_url = image, //! KLG1001
            negative_prompt = "blur", cfg_scale = 0.5, duration = "5", //! KLG1002 KLG1003
        };
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }
}
