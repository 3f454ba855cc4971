using System.Net.Http.Json;

public readonly record struct ModelId(string Value)
{
    public static implicit operator ModelId(string value) => new(value);
    public override string ToString() => Value;
}

public sealed class Queue(HttpClient http)
{
    public Task SubmitAsync(ModelId model, object input) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
}

public sealed class Caller(Queue queue)
{
    public static readonly ModelId KlingV3 = "fal-ai/kling-video/v3/pro/text-to-video";
    public static readonly ModelId Hunyuan = new("fal-ai/hunyuan-video");

    public Task OneAsync(string p) => queue.SubmitAsync("fal-ai/kling-video/v3/standard/text-to-video", new { prompt = p, cfg_scale = 0.5 }); //! KLG1003
    public Task TwoAsync(string p) => queue.SubmitAsync(KlingV3, new { prompt = p, negative_prompt = "x" }); //! KLG1002
    public Task ThreeAsync(string p) => queue.SubmitAsync(Hunyuan, new { prompt = p, negative_prompt = "x" }); //~
}
