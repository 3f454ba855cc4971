using System.Net.Http.Json;

public sealed class C(HttpClient http)
{
    public Task Go(string tier, string p) => http.PostAsJsonAsync("https://queue.fal.run/" + "fal-ai/kling-video/v3/{tier}/text-to-video".Replace("{tier}", tier), new { prompt = p, cfg_scale = 0.5 }); //! KLG1003
}
