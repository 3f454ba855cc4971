using System.Net.Http.Json;
public static class Ids { public const string V3 = "fal-ai/kling-video/v3/pro/image-to-video"; public const string Wan = "fal-ai/wan/v2.2-a14b/image-to-video"; }
public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string model, string prompt, string? image)
    {
        object body = (model, image) switch
        {
            (Ids.V3, not null) => new { prompt, start_image_url = image, negative_prompt = "blur" }, //! KLG1001 KLG1002
            (Ids.Wan, _) => new { prompt, image_url = image, negative_prompt = "blur" }, //~
            _ => throw new NotSupportedException(),
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
