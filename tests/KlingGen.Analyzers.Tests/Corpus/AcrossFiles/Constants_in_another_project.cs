using System.Net.Http.Json;
using Shared;

public sealed class Renderer(HttpClient http)
{
    public Task AnimateAsync(string prompt, string image) =>
        http.PostAsJsonAsync(ModelIds.QueueUrl + ModelIds.Animate, new { prompt, start_image_url = image, cfg_scale = 0.5 }); //! KLG1001 KLG1003

    public Task OldAsync(string prompt, string image) =>
        http.PostAsJsonAsync(ModelIds.QueueUrl + ModelIds.AnimateOld, new { prompt, image_url = image, cfg_scale = 0.5 }); //~
}
//# project: Shared
namespace Shared;

public static class ModelIds
{
    public const string QueueUrl = "https://queue.fal.run/";
    public const string Animate = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string AnimateOld = "fal-ai/kling-video/v1.6/pro/image-to-video";
}
