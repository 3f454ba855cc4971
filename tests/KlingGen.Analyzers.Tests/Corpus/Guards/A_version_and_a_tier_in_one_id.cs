using System.Net.Http.Json;

public enum KlingVersion { V16, V21, V26, V3, O3 }

public sealed class KlingOfAnyVersion(HttpClient http)
{
    private static string Family(KlingVersion version) => version switch
    {
        KlingVersion.V16 => "v1.6",
        KlingVersion.V21 => "v2.1",
        KlingVersion.V26 => "v2.6",
        KlingVersion.V3 => "v3",
        _ => "o3",
    };

    public Task SendAsync(KlingVersion version, string tier, string prompt, string image, string? negative, double? cfg)
    {
        object body = version switch
        {
            KlingVersion.V16 or KlingVersion.V21 => new { prompt, image_url = image, negative_prompt = negative, cfg_scale = cfg }, //~
            KlingVersion.V26 => new { prompt, start_image_url = image, negative_prompt = negative }, //~
            KlingVersion.V3 => new { prompt, start_image_url = image, negative_prompt = negative }, //! KLG1001 KLG1002
            _ => new { prompt, image_url = image, cfg_scale = cfg }, //! KLG1003
        };
        return http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{Family(version)}/{tier}/image-to-video", body);
    }

    public Task OldAsync(string tier, string prompt) =>
        http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/v2.6/{tier}/text-to-video", new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~

    public Task NewAsync(string tier, string prompt) =>
        http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/v3/{tier}/text-to-video", new { prompt, negative_prompt = "blur" }); //! KLG1002
}
