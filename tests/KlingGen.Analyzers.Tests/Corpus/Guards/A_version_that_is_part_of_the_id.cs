using System.Net.Http.Json;

public sealed class Equalities(HttpClient http)
{
    public Task GoAsync(string version, string tier, string p)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        if (string.Equals(version, "v3", StringComparison.OrdinalIgnoreCase))
            body["negative_prompt"] = "x"; //! KLG1002
        if (version == "v2.1" || version == "v1.6")
            body["cfg_scale"] = 0.5; //~
        return http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{version}/{tier}/text-to-video", body);
    }
}
