using System.Net.Http.Json;
public sealed class Sender(HttpClient http)
{
    public Task V3(string p, string? i) => SendAsync("fal-ai/kling-video/v3/pro/image-to-video", p, i);
    public Task Wan(string p, string? i) => SendAsync("fal-ai/wan/v2.2-a14b/image-to-video", p, i);
    private Task SendAsync(string model, string prompt, string? image)
    {
        object body = (model.Contains("/v3/"), image) switch
        {
            (true, null) => new { prompt, negative_prompt = "blur" }, //! KLG1002
            (true, _) => new { prompt, start_image_url = image, negative_prompt = "blur" }, //! KLG1001 KLG1002
            _ => new { prompt, image_url = image, negative_prompt = "blur" }, //~
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
