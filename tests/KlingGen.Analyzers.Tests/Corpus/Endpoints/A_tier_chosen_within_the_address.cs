//# run
using System.Net.Http.Json;

public enum Tier { Standard, Pro }

public sealed class TieredKling(HttpClient http)
{
    public Task PostAsync(Tier tier, string prompt, string image)
    {
        string url = $"https://queue.fal.run/fal-ai/kling-video/v3/{(tier == Tier.Pro ? "pro" : "standard")}/image-to-video";
        return http.PostAsJsonAsync(url, new
        {
            prompt,
            start_image_url = image, //! KLG1001
            cfg_scale = 0.7, //! KLG1003
        });
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new TieredKling(http).PostAsync(Tier.Pro, "A", "https://example.com/1.png");
        await new TieredKling(http).PostAsync(Tier.Standard, "A", "https://example.com/1.png");
    }
}
