using System.Net.Http.Json;
using Shared;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync(
        FalHosts.Queue + FalModels.KlingV3ProT2V,
        new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //! KLG1002 KLG1003

    public Task SendOtherAsync(string prompt) => http.PostAsJsonAsync(
        FalHosts.Queue + FalModels.Sdxl,
        new { prompt, negative_prompt = "blur", cfg_scale = 0.5 });
}
//# project: Shared
namespace Shared;

public static class FalHosts
{
    public const string Queue = "https://queue.fal.run/";
}

public static class FalModels
{
    public const string KlingV3ProT2V = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string Sdxl = "fal-ai/fast-sdxl";
}
