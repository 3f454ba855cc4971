using System.Net.Http.Json;
public static class Dict
{
    public static Dictionary<string, object> Without(this Dictionary<string, object> d, params string[] keys) => d.Where(p => !keys.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value);
}
public sealed class A36(HttpClient http)
{
    public Task GoAsync(string p)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p, ["negative_prompt"] = "x", ["cfg_scale"] = 0.5 }; //~
        return http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", body.Without("negative_prompt", "cfg_scale")); //~
    }
}
