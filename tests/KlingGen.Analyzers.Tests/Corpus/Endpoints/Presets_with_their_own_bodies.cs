//# run
using System.Net.Http.Json;

public sealed class Preset
{
    public required string ModelId { get; init; }
    public required Dictionary<string, object> Input { get; init; }
}

public static class Presets
{
    public static readonly Preset[] All =
    [
        new()
        {
            ModelId = "fal-ai/kling-video/v3/pro/text-to-video",
            Input = new() { ["prompt"] = "A.", ["cfg_scale"] = 0.9 }, //! KLG1003
        },
        new()
        {
            ModelId = "fal-ai/kling-video/v2.5-turbo/pro/text-to-video",
            Input = new() { ["prompt"] = "A.", ["cfg_scale"] = 0.9 }, //~
        },
    ];
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (var preset in Presets.All)
        {
            await http.PostAsJsonAsync(preset.ModelId, preset.Input);
        }
    }
}
