//# run
public static class FalRegistry
{
    public static readonly IReadOnlyDictionary<string, string> Endpoints = new Dictionary<string, string>
    {
        ["kling-v3"] = "fal-ai/kling-video/v3/pro/text-to-video",
        ["kling-v2.1"] = "fal-ai/kling-video/v2.1/master/text-to-video",
        ["wan"] = "fal-ai/wan/v2.2-a14b/text-to-video",
    };
}
//# file: PayloadRegistry.cs
public static class PayloadRegistry
{
    public static readonly Dictionary<string, Func<string, string, object>> Builders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kling-v3"] = (prompt, negative) => new { prompt, negative_prompt = negative, generate_audio = true }, //! KLG1002
        ["kling-v2.1"] = (prompt, negative) => new { prompt, negative_prompt = negative, cfg_scale = 0.5 }, //~
        ["wan"] = (prompt, negative) => new { prompt, negative_prompt = negative, num_frames = 81 }, //~
    };
}
//# file: Submitter.cs
using System.Net.Http.Json;

public sealed class Submitter(HttpClient http)
{
    public Task SubmitAsync(string key, string prompt, string negative) =>
        http.PostAsJsonAsync("https://queue.fal.run/" + FalRegistry.Endpoints[key], PayloadRegistry.Builders[key](prompt, negative));
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        Submitter submitter = new(http);
        await submitter.SubmitAsync("kling-v3", "A fox", "rain");
        await submitter.SubmitAsync("wan", "A fox", "rain");
    }
}
