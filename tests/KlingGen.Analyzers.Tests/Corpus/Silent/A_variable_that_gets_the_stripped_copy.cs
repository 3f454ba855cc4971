using System.Net.Http.Json;
public sealed class A6(HttpClient http)
{
    private static readonly string[] s_drop = { "negative_prompt", "cfg_scale", "start_image_url" }; //~
    public Task GoAsync(string p)
    {
        IDictionary<string, object> body = new Dictionary<string, object> { ["prompt"] = p, ["negative_prompt"] = "blur" }; //~
        body = body.Where(x => !s_drop.Contains(x.Key)).ToDictionary(x => x.Key, x => x.Value);
        return http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", body);
    }
}
