//# run
using System.Net.Http.Json;

public sealed class ModelRow
{
    public required string Key { get; init; }

    public required string ModelId { get; init; }

    public Func<string, object>? Build { get; init; }
}

public static class Registry
{
    public static readonly IReadOnlyList<ModelRow> Rows = new List<ModelRow>
    {
        new()
        {
            Key = "kling-3",
            ModelId = "fal-ai/kling-video/v3/pro/text-to-video",
            Build = prompt => new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }, //! KLG1002 KLG1003
        },
        new()
        {
            Key = "kling-2.6",
            ModelId = "fal-ai/kling-video/v2.6/pro/text-to-video",
            Build = prompt => new { prompt, negative_prompt = "blur", cfg_scale = 0.5 },
        },
    };
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (ModelRow row in Registry.Rows)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + row.ModelId, row.Build!("A"));
        }
    }
}
