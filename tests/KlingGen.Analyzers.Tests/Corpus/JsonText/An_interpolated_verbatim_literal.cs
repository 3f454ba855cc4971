using System.Text;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image)
    {
        var json = $@"{{
            ""prompt"": ""{prompt}"",
            ""start_image_url"": ""{image}"" //! KLG1001
        }}";
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
