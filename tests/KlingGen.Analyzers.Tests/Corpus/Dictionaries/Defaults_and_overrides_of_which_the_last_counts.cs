//# run
using System.Net.Http.Json;

public sealed record ShotSettings(string Prompt, string? Avoid, double? Strength, IReadOnlyDictionary<string, object?>? Extra = null);

public sealed class ShotRenderer(HttpClient http, string tier)
{
    private static readonly Dictionary<string, object?> _houseDefaults = new()
    {
        ["duration"] = "5",
        ["negative_prompt"] = "logo, watermark", //! KLG1002
        ["aspect_ratio"] = "16:9",
    };

    public async Task<string> RenderAsync(ShotSettings settings, CancellationToken cancellationToken)
    {
        Dictionary<string, object?> overrides = new() { ["prompt"] = settings.Prompt };
        if (!string.IsNullOrWhiteSpace(settings.Avoid))
        {
            overrides["negative_prompt"] = settings.Avoid; //! KLG1002
        }

        if (settings.Strength is double strength)
        {
            overrides["cfg_scale"] = Math.Clamp(strength, 0, 1); //! KLG1003
        }

        Dictionary<string, object?> payload = _houseDefaults
            .Concat(overrides)
            .Concat(settings.Extra ?? new Dictionary<string, object?>())
            .GroupBy(pair => pair.Key)
            .ToDictionary(group => group.Key, group => group.Last().Value);

        using HttpResponseMessage response = await http.PostAsJsonAsync(
            $"https://queue.fal.run/fal-ai/kling-video/v3/{tier}/text-to-video", payload, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) =>
        new ShotRenderer(http, "pro").RenderAsync(new ShotSettings("A boat leaves.", "people", 0.4), CancellationToken.None);
}
