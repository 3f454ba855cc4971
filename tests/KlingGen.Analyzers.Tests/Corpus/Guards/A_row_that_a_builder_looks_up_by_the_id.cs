using System.Net.Http.Json;
public sealed record Row(string Id, string Family);
public static class Manifest
{
    public static readonly Row[] All = [new("fal-ai/kling-video/v3/pro/text-to-video", "kling3"), new("fal-ai/wan/v2.6/text-to-video", "wan")];
}
public sealed record Req(string Model, string Prompt);
public sealed class Fal(HttpClient http)
{
    private static Dictionary<string, object> Build(string id, string p, string n)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        var model = Manifest.All.First(m => m.Id == id);
        if (model.Family == "kling3") body["negative_prompt"] = n; //! KLG1002
        return body;
    }
    public Task SubmitAsync(string id, string p, string n) => http.PostAsJsonAsync($"https://queue.fal.run/{id}", Build(id, p, n));
}
