//# run
using System.Net.Http.Json;

public sealed class KlingOptions
{
    public string Tier { get; init; } = "standard";
    public string AlwaysAvoid { get; init; } = "blur";
    public int Obedience { get; init; } = 60;
}

public sealed class KlingVideoService(HttpClient http, KlingOptions options)
{
    public async Task StartAsync(string prompt, string? firstFrame, string? avoid)
    {
        Dictionary<string, object> body = new()
        {
            ["prompt"] = prompt,
            ["start_image_url"] = firstFrame ?? "https://example.com/blank.png", //! KLG1001
            ["cfg_scale"] = ToScale(options.Obedience), //! KLG1003
        };

        string words = Join(options.AlwaysAvoid, avoid);
        if (words.Length > 0)
        {
            body["negative_prompt"] = words; //! KLG1002
        }

        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/v3/{options.Tier}/image-to-video", body);
        response.EnsureSuccessStatusCode();
    }

    private static double ToScale(int percent) => Math.Round(percent / 100d, 2);

    private static string Join(params string?[] words) => string.Join(", ", words.Where(word => !string.IsNullOrWhiteSpace(word)));
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingVideoService(http, new KlingOptions()).StartAsync("A pier.", null, "gulls");
}
