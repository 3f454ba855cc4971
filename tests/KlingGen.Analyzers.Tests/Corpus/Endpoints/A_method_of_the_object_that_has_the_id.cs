using System.Net.Http.Json;

public readonly struct Endpoint
{
    public Endpoint(string id) => Id = id;
    public string Id { get; }
    public Uri ToUri() => new("https://queue.fal.run/" + Id);
    public static Endpoint KlingV3 => new("fal-ai/kling-video/v3/pro/text-to-video");
    public static Endpoint Ltx => new("fal-ai/ltx-2/text-to-video");
}

public sealed class Structs(HttpClient http)
{
    public Task A(string p) => http.PostAsJsonAsync(Endpoint.KlingV3.ToUri(), new { prompt = p, negative_prompt = "x" }); //! KLG1002
    public Task B(string p) => http.PostAsJsonAsync(Endpoint.Ltx.ToUri(), new { prompt = p, negative_prompt = "x" }); //~
}
