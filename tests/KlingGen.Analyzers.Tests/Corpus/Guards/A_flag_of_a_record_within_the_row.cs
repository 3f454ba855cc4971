using System.Net.Http.Json;
public sealed record Caps(bool Negative, bool End);
public sealed record Row(string Name, string Endpoint, Caps Caps);
public sealed class S(HttpClient http)
{
    private static readonly Row[] Rows =
    [
        new("a", "fal-ai/kling-video/v3/standard/text-to-video", new Caps(true, true)),
        new("b", "fal-ai/sora-2/text-to-video", new Caps(false, true)),
    ];
    public Task Go(string name, string prompt, string words)
    {
        Row p = Rows.First(x => x.Name == name);
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (p.Caps.Negative) body["negative_prompt"] = words; //! KLG1002
        return http.PostAsJsonAsync("https://queue.fal.run/" + p.Endpoint, body);
    }
}
