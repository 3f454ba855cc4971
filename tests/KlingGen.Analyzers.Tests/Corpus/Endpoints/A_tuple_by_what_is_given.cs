using System.Net.Http.Json;
public sealed class Tup(HttpClient http)
{
    private static (string Path, object Body) Plan(bool hasImage, string p, string? img) => hasImage
        ? ("fal-ai/kling-video/v3/pro/image-to-video", new { prompt = p, start_image_url = img }) //! KLG1001
        : ("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = p, negative_prompt = "blur" }); //! KLG1002
    public async Task GoAsync(string p, string? img)
    {
        var (path, body) = Plan(img is not null, p, img);
        await http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
    }
}
