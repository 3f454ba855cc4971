using System.Net.Http.Json;

public sealed class ClipJob
{
    public required string Endpoint { get; init; }
    public required Dictionary<string, object?> Arguments { get; init; }
}

public static class Jobs
{
    public static ClipJob ForKling(string prompt, string negative) => new()
    {
        Endpoint = Catalog.Get("kling-v3").Endpoint,
        Arguments = new() { ["prompt"] = prompt, ["negative_prompt"] = negative }, //! KLG1002
    };

    public static ClipJob ForSeedance(string prompt, string negative) => new()
    {
        Endpoint = Catalog.Get("seedance").Endpoint,
        Arguments = new() { ["prompt"] = prompt, ["negative_prompt"] = negative }, //~
    };
}

public sealed class Runner(HttpClient http)
{
    public Task RunAsync(ClipJob job) => http.PostAsJsonAsync("https://queue.fal.run/" + job.Endpoint, job.Arguments);
}
//# file: Catalog.cs
public sealed record CatalogRow(string Key, string Endpoint, decimal PricePerSecond);

public static class Catalog
{
    private static readonly CatalogRow[] _rows =
    [
        new("kling-v3", "fal-ai/kling-video/v3/pro/text-to-video", 0.14m),
        new("kling-o3", "fal-ai/kling-video/o3/pro/text-to-video", 0.14m),
        new("seedance", "fal-ai/bytedance/seedance/v1/pro/text-to-video", 0.05m),
    ];

    public static CatalogRow Get(string key) => _rows.First(row => row.Key == key);
}
