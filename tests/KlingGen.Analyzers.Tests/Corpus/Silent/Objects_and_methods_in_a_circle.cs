using System.Net.Http.Json;

public sealed class Endpoint(string id)
{
    public string Id { get; } = id;
    public static Endpoint Kling => new("fal-ai/kling-video/v3/pro/text-to-video");
    public string Text() => Kling.Text();
}

public sealed class Circles(HttpClient http)
{
    private static (string Path, object Body) Make(bool again) => again ? Make(false) : Make(true);

    private static void Describe(out string path)
    {
        Describe(out string inner);
        path = inner + inner;
    }

    private static Dictionary<string, object> Build(string p, bool isV3)
    {
        if (p.Length > 9)
        {
            return Build(p[1..], isV3);
        }

        var body = new Dictionary<string, object> { ["prompt"] = p };
        if (isV3)
        {
            body["negative_prompt"] = "blur"; //~
        }

        return body;
    }

    public Task OneAsync(string p) => http.PostAsJsonAsync(Endpoint.Kling.Text(), new { prompt = p, negative_prompt = "blur" }); //~

    public Task TwoAsync(string p)
    {
        var (path, _) = Make(true);
        return http.PostAsJsonAsync(path, new { prompt = p, cfg_scale = 0.5 }); //~
    }

    public Task ThreeAsync(string p)
    {
        Describe(out string path);
        return http.PostAsJsonAsync(path, Build(p, path.Length > 3));
    }
}
