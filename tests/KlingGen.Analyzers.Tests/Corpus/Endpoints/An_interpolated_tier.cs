//# run
using System.Net.Http.Json;

public enum Tier
{
    Standard,
    Pro,
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => SendAsync(http, Tier.Pro, "A bridge.", "https://example.com/bridge.png");

    private static async Task SendAsync(HttpClient http, Tier tier, string prompt, string image)
    {
        string endpoint = $"fal-ai/kling-video/v3/{tier.ToString().ToLowerInvariant()}/image-to-video";
        await http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", new
        {
            prompt,
            start_image_url = image, //! KLG1001
            negative_prompt = "cars", //! KLG1002
            cfg_scale = 0.5, //! KLG1003
        });
    }
}
