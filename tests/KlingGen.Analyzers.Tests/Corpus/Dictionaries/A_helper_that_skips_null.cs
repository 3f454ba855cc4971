//# run
using System.Net.Http.Json;

public sealed class Use(HttpClient http)
{
    public async Task GoAsync(string? negative, double? cfg)
    {
        var payload = new Dictionary<string, object?> { ["prompt"] = "A fox" };
        AddIfNotNull(payload, "negative_prompt", negative); //! KLG1002
        AddIfNotNull(payload, "cfg_scale", cfg); //! KLG1003
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", payload);
    }

    private static void AddIfNotNull(IDictionary<string, object?> target, string name, object? value)
    {
        if (value is not null) target[name] = value;
    }

    public static Task RunAsync(HttpClient http) => new Use(http).GoAsync("rain", 0.5);
}
