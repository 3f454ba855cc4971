using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    private static string Path(string family) => family.ToLowerInvariant() switch
    {
        "wan" => "fal-ai/wan/v2.6/text-to-video",
        "kling" => "fal-ai/kling-video/v3/pro/text-to-video",
        _ => throw new ArgumentException(family),
    };

    private static string Loose(string family) => family.Trim() switch
    {
        "wan" => "fal-ai/wan/v2.6/text-to-video",
        _ => "fal-ai/kling-video/v3/pro/text-to-video",
    };

    private Task SendAsync(string family, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + Path(family), body);
    private Task SendLooseAsync(string family, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + Loose(family), body);

    public Task A(string p) => SendAsync("WAN", new { prompt = p, negative_prompt = "blur" }); //~
    public Task B(string p) => SendAsync("Kling", new { prompt = p, negative_prompt = "blur" }); //! KLG1002
    public Task C(string p) => SendLooseAsync("wan", new { prompt = p, negative_prompt = "blur" }); //~
    public Task D(string p) => SendLooseAsync("kling", new { prompt = p, negative_prompt = "blur" }); //! KLG1002
}
