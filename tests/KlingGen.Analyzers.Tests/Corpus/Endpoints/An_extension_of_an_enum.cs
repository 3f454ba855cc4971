//# run
using System.Net.Http.Json;

public enum KlingTier { Standard, Pro }

public static class KlingTierExtensions
{
    public static string ToPath(this KlingTier tier) => $"fal-ai/kling-video/v3/{(tier == KlingTier.Pro ? "pro" : "standard")}/image-to-video";
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync(KlingTier.Pro.ToPath(), new Dictionary<string, string>
    {
        ["prompt"] = "A lock.",
        ["start_image_url"] = "https://example.com/lock.png", //! KLG1001
        ["negative_prompt"] = "keys", //! KLG1002
    });
}
