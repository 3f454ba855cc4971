using System.Net.Http.Json;
public sealed class Fl(HttpClient http)
{
    public Task O3(string p) => SendAsync("fal-ai/kling-video/o3/pro/text-to-video", p, takesNegative: false);
    public Task Hunyuan(string p) => SendAsync("fal-ai/hunyuan-video", p, takesNegative: true);
    private Task SendAsync(string model, string p, bool takesNegative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        if (takesNegative) body["negative_prompt"] = "blur"; //~
        return http.PostAsJsonAsync(model, body);
    }
}
