using System.Net.Http.Json;

public sealed class Yields(HttpClient http)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

    public static IEnumerable<KeyValuePair<string, string>> Labels()
    {
        yield return new("negative_prompt", "What to avoid"); //~
        yield return new("cfg_scale", "Guidance"); //~
    }

    public static IEnumerable<(string Name, object? Value)> Wan(string neg)
    {
        yield return ("negative_prompt", neg); //~
    }

    public Task WanAsync(string p) => http.PostAsJsonAsync("https://queue.fal.run/wan/v2.6/text-to-video", Wan("x").ToDictionary(x => x.Name, x => x.Value));
    public Task KlingAsync(string p) => http.PostAsJsonAsync($"https://queue.fal.run/{Kling}", new { prompt = p });
    public void Show()
    {
        foreach (var label in Labels()) Console.WriteLine($"{label.Key}: {label.Value}");
    }
}
