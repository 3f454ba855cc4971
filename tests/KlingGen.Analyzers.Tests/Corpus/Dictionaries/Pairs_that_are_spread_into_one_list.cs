//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await SendAsync(http, "A gull.", "https://example.com/gull.png", true);
        await SendAsync(http, "A gull.", null, false);
        await http.PostAsJsonAsync("fal-ai/wan/v2.2-5b/text-to-video", new Dictionary<string, object>([.. Shared("A gull."), new("negative_prompt", "people")])); //~
    }

    private static KeyValuePair<string, object>[] Shared(string prompt) => [new("prompt", prompt)];

    private static Task SendAsync(HttpClient http, string prompt, string? image, bool isStrict)
    {
        KeyValuePair<string, object>[] shared = [new("prompt", prompt), new("generate_audio", false)];
        KeyValuePair<string, object>[] guidance = isStrict ? [new("negative_prompt", "people"), new("cfg_scale", 0.9)] : []; //! KLG1002 KLG1003
        KeyValuePair<string, object>[] frame = image is null ? [] : [new("start_image_url", image)]; //! KLG1001
        string route = image is null ? "text-to-video" : "image-to-video";
        return http.PostAsJsonAsync($"fal-ai/kling-video/v3/pro/{route}", new Dictionary<string, object>([.. shared, .. guidance, .. frame]));
    }
}
