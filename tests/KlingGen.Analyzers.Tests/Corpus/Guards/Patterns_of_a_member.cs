using System.Net.Http.Json;

public sealed record ModelInfo(string Id, string Name, decimal PricePerSecond);

public sealed class ImageAnimator(HttpClient http)
{
    private const string KlingPro = "fal-ai/kling-video/v3/pro/image-to-video";
    private const string KlingStandard = "fal-ai/kling-video/v3/standard/image-to-video";

    public Task AnimateAsync(ModelInfo model, string prompt, string image)
    {
        object input;
        if (model is { Id: KlingPro or KlingStandard })
        {
            input = new { prompt, start_image_url = image, negative_prompt = "morphing" }; //! KLG1001 KLG1002
        }
        else if (model is { Id: "fal-ai/wan/v2.6/image-to-video" })
        {
            input = new { prompt, image_url = image, negative_prompt = "morphing" }; //~
        }
        else
        {
            input = new { prompt, image_url = image };
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model.Id, input);
    }
}
