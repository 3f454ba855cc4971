using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image, object[] elements)
    {
        var body = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //~ reference-to-video takes it
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        body["elements"] = elements;
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }
}
