
public enum VideoModel { KlingV3, KlingO3, KlingV26, Seedance }

public static class VideoModelExtensions
{
    public static string ToEndpoint(this VideoModel model, bool hasImage) => (model, hasImage) switch
    {
        (VideoModel.KlingV3, false) => "fal-ai/kling-video/v3/pro/text-to-video",
        (VideoModel.KlingV3, true) => "fal-ai/kling-video/v3/pro/image-to-video",
        (VideoModel.KlingO3, false) => "fal-ai/kling-video/o3/pro/text-to-video",
        (VideoModel.KlingO3, true) => "fal-ai/kling-video/o3/pro/image-to-video",
        (VideoModel.KlingV26, _) => "fal-ai/kling-video/v2.6/pro/image-to-video",
        (VideoModel.Seedance, _) => "fal-ai/bytedance/seedance/v1.5/pro/text-to-video",
        _ => throw new ArgumentOutOfRangeException(nameof(model)),
    };
}
//# file: Service.cs
using System.Net.Http.Json;

public sealed class GenerationService
{
    private readonly HttpClient _http;
    public GenerationService(HttpClient http) => _http = http;

    public async Task<string> GenerateAsync(VideoModel model, string prompt, string? image, string? negative)
    {
        object body;
        switch (model)
        {
            case VideoModel.KlingV3:
                body = image is null
                    ? new { prompt, negative_prompt = negative, cfg_scale = 0.5 } //! KLG1002 KLG1003
                    : new { prompt, start_image_url = image, negative_prompt = negative, cfg_scale = 0.5 }; //! KLG1001 KLG1002 KLG1003
                break;
            case VideoModel.KlingO3:
                body = image is null ? new { prompt } : new { prompt, image_url = image }; //~
                break;
            case VideoModel.KlingV26:
                body = new { prompt, start_image_url = image, negative_prompt = negative, cfg_scale = 0.5 }; //~
                break;
            default:
                body = new { prompt, image_url = image, camera_fixed = false }; //~
                break;
        }

        var endpoint = model.ToEndpoint(image is not null);
        var response = await _http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", body);
        return await response.Content.ReadAsStringAsync();
    }
}
