using System.Net.Http.Json;

public enum Tier { Standard, Pro }

public static class Paths
{
    public static string Video(Tier tier, bool legacy) => legacy
        ? $"fal-ai/kling-video/v1.6/{Name(tier)}/text-to-video"
        : $"fal-ai/kling-video/v3/{Name(tier)}/text-to-video";

    public static string Image(Tier tier, bool omni = false)
    {
        if (omni)
        {
            return "fal-ai/kling-video/o3/" + Name(tier) + "/image-to-video";
        }

        return "fal-ai/kling-video/v3/" + Name(tier) + "/image-to-video";
    }

    public static string Any(bool isKling, bool hasImage) => (isKling, hasImage) switch
    {
        (true, true) => "fal-ai/kling-video/v3/pro/image-to-video",
        (true, false) => "fal-ai/kling-video/v3/pro/text-to-video",
        (false, true) => "fal-ai/wan/v2.6/image-to-video",
        (false, false) => "fal-ai/wan/v2.6/text-to-video",
    };

    private static string Name(Tier tier) => tier == Tier.Pro ? "pro" : "standard";
}

public sealed class Clips(HttpClient http)
{
    public Task NewAsync(string prompt) => PostAsync(Paths.Video(Tier.Pro, legacy: false), new { prompt, negative_prompt = "blur" }); //! KLG1002
    public Task OldAsync(string prompt) => PostAsync(Paths.Video(Tier.Pro, legacy: true), new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //~
    public Task FrameAsync(string prompt, string image) => PostAsync(Paths.Image(Tier.Standard), new { prompt, start_image_url = image }); //! KLG1001
    public Task OmniAsync(string prompt, string image) => PostAsync(Paths.Image(Tier.Standard, omni: true), new { prompt, image_url = image });
    public Task KlingAsync(string prompt, string image) => PostAsync(Paths.Any(true, true), new { prompt, start_image_url = image, cfg_scale = 0.5 }); //! KLG1001 KLG1003
    public Task WanAsync(string prompt) => PostAsync(Paths.Any(false, false), new { prompt, negative_prompt = "blur" }); //~
    public Task EitherAsync(string prompt, bool isKling) => PostAsync(Paths.Any(isKling, false), new { prompt, negative_prompt = "blur" }); //~

    private Task PostAsync(string path, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
}
