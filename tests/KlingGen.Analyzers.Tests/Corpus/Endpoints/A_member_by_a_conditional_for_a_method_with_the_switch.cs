using System.Net.Http.Json;

public enum Model { Kling, Draft, Wan }
public sealed class S(HttpClient http)
{
    private static string Get(Model m) => m switch { Model.Kling => "kling-video/v3/pro/text-to-video", Model.Draft => "kling-video/v3/standard/text-to-video", _ => "wan/v2.2-a14b/text-to-video" };
    public Task A(bool d, string p) => Send(d ? Model.Draft : Model.Kling, new { prompt = p, cfg_scale = 1 }); //! KLG1003
    public Task B(string p) => Send(Model.Wan, new { prompt = p, negative_prompt = "x" });
    private Task Send(Model m, object req) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/" + Get(m), req);
}
