//# run
using System.Net.Http.Json;

public static class Models
{
    public const string Kling3 = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string Kling3Standard = "fal-ai/kling-video/v3/standard/image-to-video";
    public const string Kling26 = "fal-ai/kling-video/v2.6/pro/image-to-video";
    public const string Veo = "fal-ai/veo3/image-to-video";
}

public sealed class Handler(HttpClient http)
{
    public Task HandleAsync(string model, string prompt, string image)
    {
        object body;
        if (model.Contains("kling-video/v3/"))
        {
            // What V3 takes.
            body = new
            {
                prompt,
                start_image_url = image, //! KLG1001
                negative_prompt = "blur", //! KLG1002
            };
        }
        else if (model.Contains("kling-video/"))
        {
            body = new { prompt, start_image_url = image, negative_prompt = "blur" };
        }
        else
        {
            body = new { prompt, image_url = image };
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Handler handler = new(http);
        await handler.HandleAsync(Models.Kling3, "A", "https://example.com/a.png");
        await handler.HandleAsync(Models.Kling3Standard, "A", "https://example.com/a.png");
        await handler.HandleAsync(Models.Kling26, "A", "https://example.com/a.png");
        await handler.HandleAsync(Models.Veo, "A", "https://example.com/a.png");
    }
}
