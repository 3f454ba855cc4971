using System.Net.Http.Json;
using System.Text.Json.Nodes;
public sealed class B
{
    private readonly string _model;
    private readonly JsonObject _input = new();
    private B(string model) => _model = model;
    public static B For(string model) => new(model);
    public B Prompt(string text) { _input["prompt"] = text; return this; }
    public B Cfg(double value) { _input["cfg_scale"] = value; return this; } //! KLG1003
    public R Build() => new(_model, _input);
}
public sealed record R(string Model, JsonObject Input);
public sealed class S(HttpClient http)
{
    public Task V3(string p) => SendAsync(B.For("fal-ai/kling-video/v3/pro/text-to-video").Prompt(p).Cfg(0.4).Build());
    public Task Wan(string p) => SendAsync(B.For("fal-ai/wan/v2.6/text-to-video").Prompt(p).Build());
    private Task SendAsync(R request) => http.PostAsJsonAsync("https://queue.fal.run/" + request.Model, request.Input);
}
