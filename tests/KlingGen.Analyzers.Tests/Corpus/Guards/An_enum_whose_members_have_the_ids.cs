using System.ComponentModel;
using System.Net.Http.Json;
using System.Reflection;

public enum Model
{
    [Description("fal-ai/kling-video/v3/pro/text-to-video")] Kling3,
    [Description("fal-ai/wan/v2.6/text-to-video")] Wan,
    [Description("fal-ai/kling-video/o3/pro/reference-to-video")] Reference,
}

public static class Ext { public static string Id(this Model m) => m.GetType().GetMember(m.ToString())[0].GetCustomAttribute<DescriptionAttribute>()!.Description; }

public sealed class Sender(HttpClient http)
{
    public Task AnyAsync(Model m, string p) => http.PostAsJsonAsync($"https://queue.fal.run/{m.Id()}", new { prompt = p, negative_prompt = "x" }); //~ Wan takes it
    public Task WanAsync(string p) => http.PostAsJsonAsync($"https://queue.fal.run/{Model.Wan.Id()}", new { prompt = p, negative_prompt = "x" }); //~
    public Task RefAsync(string p, string i) => http.PostAsJsonAsync($"https://queue.fal.run/{Model.Reference.Id()}", new { prompt = p, start_image_url = i }); //~
    public Task KlingAsync(string p) => http.PostAsJsonAsync($"https://queue.fal.run/{Model.Kling3.Id()}", new { prompt = p, negative_prompt = "x" }); //! KLG1002
    public Task SwitchAsync(Model m, string p)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        if (m == Model.Kling3) body["cfg_scale"] = 0.5; //! KLG1003
        if (m == Model.Wan) body["negative_prompt"] = "x"; //~
        return http.PostAsJsonAsync($"https://queue.fal.run/{m.Id()}", body);
    }
}
