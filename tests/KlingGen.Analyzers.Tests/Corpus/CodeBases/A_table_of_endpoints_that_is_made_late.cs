using System.Net.Http.Json;

public sealed class Models
{
    private readonly Lazy<Dictionary<string, string>> _byName = new(() => new Dictionary<string, string>
    {
        ["kling"] = "fal-ai/kling-video/v3/pro/text-to-video",
        ["wan"] = "fal-ai/wan/v2.6/text-to-video",
    });

    public string Get(string name) => _byName.Value[name];
}
//# file: Calls.cs
using System.Net.Http.Json;

public sealed class Calls(HttpClient http, Models models)
{
    public Task KlingAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + models.Get("kling"), new { prompt, negative_prompt = "blur" }); //! KLG1002

    public Task WanAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + models.Get("wan"), new { prompt, negative_prompt = "blur" }); //~
}
