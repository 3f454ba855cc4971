using System.Net.Http.Json;

public interface IShape { object Fill(string p); }
public sealed class Plain : IShape { public object Fill(string p) => new { prompt = p }; }
public sealed class K3 : IShape { public object Fill(string p) => new { prompt = p, cfg_scale = 0.5 }; } //! KLG1003
public sealed record Row(string Name, string Endpoint, IShape Shape);
public sealed class S(HttpClient http)
{
    private static readonly Row[] Rows = [new("k", "fal-ai/kling-video/v3/pro/text-to-video", new K3()), new("w", "wan/v2.6/text-to-video", new Plain())];
    public Task Go(string key, string p) { var row = Rows.First(r => r.Name == key); return http.PostAsJsonAsync("https://queue.fal.run/" + row.Endpoint, row.Shape.Fill(p)); }
}
