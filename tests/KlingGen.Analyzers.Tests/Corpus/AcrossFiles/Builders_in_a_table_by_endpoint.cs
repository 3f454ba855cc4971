using System.Net.Http.Json;

public interface IPayloadBuilder { object Build(string p, string i); }
public sealed class KlingV3Builder : IPayloadBuilder { public object Build(string p, string i) => new { prompt = p, start_image_url = i, cfg_scale = 0.5 }; } //! KLG1001 KLG1003
public sealed class WanBuilder : IPayloadBuilder { public object Build(string p, string i) => new { prompt = p, image_url = i, negative_prompt = "x" }; } //~
public sealed class Kling26Builder : IPayloadBuilder { public object Build(string p, string i) => new { prompt = p, start_image_url = i, negative_prompt = "x" }; } //~

public sealed class Registry(HttpClient http)
{
    private static readonly Dictionary<string, IPayloadBuilder> Builders = new()
    {
        ["fal-ai/kling-video/v3/pro/image-to-video"] = new KlingV3Builder(),
        ["wan/v2.6/image-to-video"] = new WanBuilder(),
        ["fal-ai/kling-video/v2.6/pro/image-to-video"] = new Kling26Builder(),
    };

    public Task GoAsync(string id, string p, string i) => http.PostAsJsonAsync("https://queue.fal.run/" + id, Builders[id].Build(p, i));
}
