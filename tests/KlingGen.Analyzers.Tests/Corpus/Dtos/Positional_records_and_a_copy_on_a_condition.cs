//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Policy;

public record TextToVideo(string Prompt, string? NegativePrompt = null, double CfgScale = 0.5, string Duration = "5", string AspectRatio = "16:9"); //! KLG1002 KLG1003

public record ImageToVideo(string Prompt, string StartImageUrl, string? NegativePrompt = null, double CfgScale = 0.5) //! KLG1001 KLG1002 KLG1003
{
    public string? EndImageUrl { get; init; }
}

public class KlingApi(HttpClient http)
{
    private static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public Task<HttpResponseMessage> Send(TextToVideo request) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", request, Snake);

    public Task<HttpResponseMessage> Send(ImageToVideo request) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", request, Snake);
}
//# file: Jobs.cs
namespace Policy;

public class Jobs(KlingApi api)
{
    public Task Teaser(string product) => api.Send(new TextToVideo($"{product} spins", "blur, hands", .8, AspectRatio: "1:1"));

    public Task Longer(string product, string? avoid) => api.Send(new TextToVideo(Prompt: product, Duration: "10", NegativePrompt: avoid));

    public Task Plain(string product) => api.Send(new TextToVideo(product));

    public Task Still(string product, string first, string? last)
    {
        var request = new ImageToVideo(product, first, CfgScale: 0.3) { EndImageUrl = last };
        if (last is null)
        {
            request = request with { NegativePrompt = "cuts" };
        }

        return api.Send(request);
    }

    // A row of a table that has nothing to do with it.
    public record Seen(string Prompt, string? NegativePrompt);

    public Seen Remember(string prompt) => new(prompt, "blur");
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var jobs = new Jobs(new KlingApi(http));
        await jobs.Teaser("A watch");
        await jobs.Longer("A watch", "hands");
        await jobs.Longer("A watch", null);
        await jobs.Plain("A watch");
        await jobs.Still("A watch", "https://example.com/a.png", null);
        await jobs.Still("A watch", "https://example.com/a.png", "https://example.com/b.png");
    }
}
