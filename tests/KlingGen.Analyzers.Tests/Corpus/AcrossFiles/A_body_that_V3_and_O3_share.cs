using System.Net.Http.Json;
public sealed class Shared(HttpClient http)
{
    private static Dictionary<string, object> Base(string p) => new() { ["prompt"] = p, ["negative_prompt"] = "blur, distort" }; //! KLG1002
    public Task V3(string p) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", Base(p));
    public Task O3(string p) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", Base(p));
}
