using System.Net.Http.Json;

public sealed class AllowList(HttpClient http)
{
    private static readonly HashSet<string> WithNegative =
    [
        "fal-ai/kling-video/v2.1/master/text-to-video",
        "fal-ai/wan/v2.2-a14b/text-to-video",
        "fal-ai/ltx-video",
    ];

    private static readonly HashSet<string> KlingThree = new(StringComparer.Ordinal)
    {
        "fal-ai/kling-video/v3/pro/text-to-video",
        "fal-ai/kling-video/v3/standard/text-to-video",
    };

    public Task SendAsync(string id, string prompt, string? avoid)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (WithNegative.Contains(id) && avoid is not null)
        {
            body["negative_prompt"] = avoid; //~
        }

        if (KlingThree.Contains(id))
        {
            body["negative_prompt"] = avoid ?? "blur"; //! KLG1002
            body["cfg_scale"] = 0.5; //! KLG1003
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{id}", body);
    }
}
