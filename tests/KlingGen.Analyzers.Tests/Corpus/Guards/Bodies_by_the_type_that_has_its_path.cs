using System.Net.Http.Json;

public abstract record Req(string P) { public abstract string Path { get; } }
public sealed record K(string P, double G) : Req(P) { public override string Path => "fal-ai/kling-video/v3/pro/text-to-video"; }
public sealed record V(string P) : Req(P) { public override string Path => "fal-ai/veo3.1"; }
public sealed class C(HttpClient http)
{
    public Task Go(Req r) => http.PostAsJsonAsync("https://queue.fal.run/" + r.Path, Body(r));
    private static object Body(Req r) => r switch
    {
        K k => new { prompt = k.P, cfg_scale = k.G }, //! KLG1003
        V v => new { prompt = v.P, negative_prompt = "x" }, //~
        _ => throw new NotSupportedException(),
    };
}
