using System.Net.Http.Json;

public static class Pairs
{
    public static Dictionary<string, object?> Body(params (string, object?)[] pairs) => pairs.ToDictionary(p => p.Item1, p => p.Item2);
    public static string Sql(params (string Column, object? Value)[] pairs) => string.Join(", ", pairs.Select(p => $"{p.Column} = @{p.Column}"));
    public static void Track(string name, params (string, object?)[] properties) => Console.WriteLine(name + properties.Length);
}

public sealed class PairSender(HttpClient http)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task GoAsync(string p, string n)
    {
        Pairs.Track("kling", ("negative_prompt", n), ("cfg_scale", 0.5)); //~
        Console.WriteLine(Pairs.Sql(("negative_prompt", n), ("prompt", p))); //~
        await http.PostAsJsonAsync("https://queue.fal.run/wan/v2.6/text-to-video", Pairs.Body(("prompt", p), ("negative_prompt", n))); //~
        await http.PostAsJsonAsync("https://queue.fal.run/" + Model, Pairs.Body(("prompt", p), ("duration", "5")));
        await http.PostAsJsonAsync("https://queue.fal.run/" + Model, Pairs.Body(("prompt", p), ("cfg_scale", 0.5))); //! KLG1003
    }
}
