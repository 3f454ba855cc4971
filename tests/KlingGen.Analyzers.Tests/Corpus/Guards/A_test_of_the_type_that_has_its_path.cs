using System.Net.Http.Json;
using System.Text.Json.Nodes;

public interface IModel { string Path { get; } }
public sealed class K : IModel { public string Path => "fal-ai/kling-video/v3/pro/text-to-video"; public double G => 0.5; }
public sealed class V : IModel { public string Path => "fal-ai/veo3.1"; }
public sealed class C(HttpClient http)
{
    public Task A(string p) => Go(new K(), p);
    public Task B(string p) => Go(new V(), p);
    private Task Go(IModel r, string p)
    {
        var body = new JsonObject { ["prompt"] = p };
        if (r is K k) body["cfg_scale"] = k.G; //! KLG1003
        return http.PostAsJsonAsync("https://queue.fal.run/" + r.Path, body);
    }
}
