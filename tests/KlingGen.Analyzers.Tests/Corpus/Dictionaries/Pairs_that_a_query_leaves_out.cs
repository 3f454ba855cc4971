using System.Net.Http.Json;
public sealed class A4(HttpClient http)
{
    public Task GoAsync(string p)
    {
        var all = new Dictionary<string, object> { ["prompt"] = p, ["negative_prompt"] = "blur", ["cfg_scale"] = 0.5 }; //! KLG1003
        var kept = from pair in all where pair.Key != "negative_prompt" select pair; //~
        return http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", kept.ToDictionary(x => x.Key, x => x.Value));
    }
}
