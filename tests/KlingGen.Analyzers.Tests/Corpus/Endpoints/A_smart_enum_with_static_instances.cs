//# run
public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingService(http).CreateAsync(KlingModel.V3Pro, "A mill.", "people", 0.5);
}
//# file: KlingModel.cs
public sealed class KlingModel
{
    public static readonly KlingModel V3Standard = new("fal-ai/kling-video/v3/standard/text-to-video");
    public static readonly KlingModel V3Pro = new("fal-ai/kling-video/v3/pro/text-to-video");
    public static readonly KlingModel V3FourK = new("fal-ai/kling-video/v3/4k/text-to-video");

    private KlingModel(string id) => Id = id;

    public string Id { get; }

    public override string ToString() => Id;
}
//# file: KlingService.cs
using System.Net.Http.Json;

public sealed class KlingService(HttpClient http)
{
    public Task<HttpResponseMessage> CreateAsync(KlingModel model, string prompt, string? negativePrompt = null, double? cfg = null)
    {
        var request = new
        {
            prompt,
            negative_prompt = negativePrompt, //! KLG1002
            cfg_scale = cfg, //! KLG1003
            duration = "5",
        };
        return http.PostAsJsonAsync("https://queue.fal.run/" + model.Id, request);
    }
}
//# file: SdService.cs
using System.Net.Http.Json;

public sealed class SdService(HttpClient http)
{
    public Task<HttpResponseMessage> CreateAsync(string prompt, string? negativePrompt) =>
        http.PostAsJsonAsync("http://127.0.0.1:7860/sdapi/v1/txt2img", new { prompt, negative_prompt = negativePrompt, cfg_scale = 7, steps = 25 }); //~
}
