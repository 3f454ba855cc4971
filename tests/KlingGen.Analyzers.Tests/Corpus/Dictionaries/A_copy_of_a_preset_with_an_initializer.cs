//# run
using System.Net.Http.Json;

namespace Trailer.Rendering;

internal static class KlingPresets
{
    public static IReadOnlyDictionary<string, object> Cinematic { get; } = new Dictionary<string, object>(StringComparer.Ordinal)
    {
        { "cfg_scale", 0.65 }, //! KLG1003
        { "duration", "10" },
        { "generate_audio", false },
    };
}

internal sealed class TrailerClient
{
    private readonly HttpClient _http;

    public TrailerClient(HttpClient http)
    {
        _http = http;
    }

    public async Task SendAsync(string frame, string prompt)
    {
        var body = new Dictionary<string, object>(KlingPresets.Cinematic)
        {
            ["prompt"] = prompt,
            ["start_image_url"] = frame, //! KLG1001
            ["negative_prompt"] = "subtitles, flicker", //! KLG1002
        };

        using var response = await _http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
        response.EnsureSuccessStatusCode();
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new TrailerClient(http).SendAsync("https://example.com/a.png", "A ship turns.");
}
