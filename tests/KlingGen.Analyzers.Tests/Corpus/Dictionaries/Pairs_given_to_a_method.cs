using System.Net.Http.Json;

public static class Args
{
    public static Dictionary<string, object?> Of(params (string Key, object? Value)[] pairs) => pairs.ToDictionary(p => p.Key, p => p.Value);
}

public sealed class TupleArgs(HttpClient http)
{
    public Task RunAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        Args.Of(
            ("prompt", prompt),
            ("negative_prompt", "blur"), //! KLG1002
            ("cfg_scale", 0.5))); //! KLG1003
}
