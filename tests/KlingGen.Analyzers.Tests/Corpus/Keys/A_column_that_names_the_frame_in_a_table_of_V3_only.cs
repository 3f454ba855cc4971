using System.Net.Http.Json;

public sealed record KlingTier(string Path, string FrameKey);

public static class KlingTiers
{
    public static readonly KlingTier Standard = new("fal-ai/kling-video/v3/standard/image-to-video", "start_image_url"); //~ a row
    public static readonly KlingTier Pro = new("fal-ai/kling-video/v3/pro/image-to-video", "start_image_url"); //~
}

public sealed class TierSender(HttpClient http)
{
    public Task SendAsync(KlingTier tier, string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt, [tier.FrameKey] = image, ["cfg_scale"] = 0.5 }; //! KLG1001 KLG1003
        return http.PostAsJsonAsync("https://queue.fal.run/" + tier.Path, body);
    }
}
