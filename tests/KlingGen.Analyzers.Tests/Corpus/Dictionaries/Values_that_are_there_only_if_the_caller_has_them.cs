//# run
using System.Net.Http.Json;

public sealed class KlingDictionary(HttpClient http)
{
    private const string Endpoint = "fal-ai/kling-video/v3/standard/image-to-video";

    public async Task<string> SubmitAsync(Shot shot)
    {
        var payload = new Dictionary<string, object?>
        {
            ["prompt"] = shot.Text,
            ["start_image_url"] = shot.Image, //! KLG1001
            ["duration"] = "5",
        };
        if (!string.IsNullOrWhiteSpace(shot.Negative))
        {
            payload["negative_prompt"] = shot.Negative; //! KLG1002
        }

        if (shot.Cfg is double cfg)
        {
            payload["cfg_scale"] = cfg; //! KLG1003
        }

        if (shot.Last is { Length: > 0 } last)
        {
            payload["end_image_url"] = last;
        }

        var answer = await http.PostAsJsonAsync(Endpoint, payload);
        return await answer.Content.ReadAsStringAsync();
    }
}

public sealed record Shot(string Text, string Image, string? Negative = null, double? Cfg = null, string? Last = null);

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingDictionary kling = new(http);
        await kling.SubmitAsync(new Shot("A fox", "https://example.com/a.png"));
        await kling.SubmitAsync(new Shot("A fox", "https://example.com/a.png", "blur", 0.3, "https://example.com/b.png"));
        await kling.SubmitAsync(new Shot("A fox", "https://example.com/a.png", "blur, noise"));
    }
}
