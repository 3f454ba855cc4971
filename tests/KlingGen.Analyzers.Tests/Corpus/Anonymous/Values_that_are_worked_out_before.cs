//# run
using System.Net.Http.Json;

public enum Look { Realistic, Cartoon }

public sealed class SceneRenderer
{
    private const double StrictScale = 0.8;
    private const double LooseScale = 0.4;
    private static readonly string[] _always = ["watermark", "text"];

    private readonly HttpClient _http;

    public SceneRenderer(HttpClient http) => _http = http;

    public async Task<HttpResponseMessage> RenderAsync(string scene, Look look, bool isStrict, IReadOnlyCollection<string> unwanted)
    {
        var scale = isStrict ? StrictScale : LooseScale;
        var negative = BuildNegative(look, unwanted);

        var payload = new
        {
            prompt = scene,
            negative_prompt = negative, //! KLG1002
            cfg_scale = scale, //! KLG1003
            duration = "5",
        };

        return await _http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", payload);
    }

    private static string BuildNegative(Look look, IReadOnlyCollection<string> unwanted)
    {
        IEnumerable<string> words = _always.Concat(unwanted);
        if (look == Look.Realistic)
        {
            words = words.Append("cartoon");
        }

        return string.Join(", ", words);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new SceneRenderer(http).RenderAsync("A mill.", Look.Realistic, true, ["birds"]);
}
