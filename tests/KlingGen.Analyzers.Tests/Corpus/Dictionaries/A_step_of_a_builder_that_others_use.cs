using System.Net.Http.Json;
using System.Text.Json.Nodes;
public sealed class B
{
    private readonly JsonObject _input = new();
    public B Prompt(string text) { _input["prompt"] = text; return this; }
    public B Cfg(double value) { _input["cfg_scale"] = value; return this; } //! KLG1003
    public JsonObject Build() => _input;
}
public sealed class S(HttpClient http)
{
    public Task V3(string p) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new B().Prompt(p).Cfg(0.4).Build());
    public Task Wan(string p) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", new B().Prompt(p).Build());
}
