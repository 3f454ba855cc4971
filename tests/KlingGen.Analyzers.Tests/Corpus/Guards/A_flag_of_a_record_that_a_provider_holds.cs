using System.Net.Http.Json;
public sealed record Caps { public bool Negative { get; init; } public bool End { get; init; } }
public interface IP { string Name { get; } string Endpoint { get; } Caps Capabilities { get; } }
public sealed class V3 : IP
{
    public string Name => "a";
    public string Endpoint => "fal-ai/kling-video/v3/standard/text-to-video";
    public Caps Capabilities { get; } = new() { Negative = true, End = true };
}
public sealed class Sora : IP
{
    public string Name => "b";
    public string Endpoint => "fal-ai/sora-2/text-to-video";
    public Caps Capabilities { get; } = new() { End = true };
}
public sealed class S(IEnumerable<IP> all, HttpClient http)
{
    public Task Go(string name, string prompt, string words)
    {
        IP p = all.First(x => x.Name == name);
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (p.Capabilities.Negative) body["negative_prompt"] = words; //! KLG1002
        return http.PostAsJsonAsync("https://queue.fal.run/" + p.Endpoint, body);
    }
}
