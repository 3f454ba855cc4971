using System.Net.Http.Json;
using static Shared.KlingFields;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt, string image) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
        new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            [StartImageUrl] = image, //! KLG1001
            [CfgScale] = 0.5, //! KLG1003
        });
}
//# project: Shared
namespace Shared;

public static class KlingFields
{
    public const string StartImageUrl = "start_image_url"; //~
    public const string NegativePrompt = "negative_prompt"; //~
    public const string CfgScale = "cfg_scale"; //~
}
