using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    private static string Path(string family)
    {
        if (family.Equals("wan", StringComparison.OrdinalIgnoreCase))
        {
            return "fal-ai/wan/v2.6/text-to-video";
        }

        return "fal-ai/kling-video/v3/pro/text-to-video";
    }

    private Task SendAsync(string family, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + Path(family), body);

    public Task A(string p) => SendAsync("Wan", new { prompt = p, negative_prompt = "blur" }); //~
    public Task B(string p) => SendAsync("WAN", new { prompt = p, negative_prompt = "blur" }); //~
    public Task C(string p) => SendAsync("wan", new { prompt = p, negative_prompt = "blur" }); //~
    public Task D(string p) => SendAsync("v3", new { prompt = p, negative_prompt = "blur" }); //! KLG1002
}
