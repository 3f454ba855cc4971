//# run
using System.Net.Http.Json;

public interface IConfig
{
    string? this[string key] { get; }
}

public sealed class EmptyConfig : IConfig
{
    public string? this[string key] => null;
}

public sealed class ClipService(HttpClient http, IConfig config)
{
    private readonly string _model = config["Fal:VideoModel"] ?? "fal-ai/kling-video/v3/pro/text-to-video";

    public Task<HttpResponseMessage> MakeAsync(string prompt) => http.PostAsJsonAsync(_model, new Dictionary<string, object>
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "logo", //! KLG1002
        ["cfg_scale"] = 0.6, //! KLG1003
    });
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new ClipService(http, new EmptyConfig()).MakeAsync("A key.");
}
