using System.Net.Http.Json;

public abstract class Provider(HttpClient http)
{
    protected abstract string Host { get; }
    protected abstract string Path(string model);
    protected virtual IDictionary<string, object> Wrap(IDictionary<string, object> input) => input;

    public Task<HttpResponseMessage> RunAsync(string model, IDictionary<string, object> input) => http.PostAsJsonAsync($"https://{Host}/{Path(model)}", Wrap(input));
}

public sealed class Fal(HttpClient http) : Provider(http)
{
    protected override string Host => "queue.fal.run";
    protected override string Path(string model) => "fal-ai/" + model;
}

public sealed class Segmind(HttpClient http) : Provider(http)
{
    protected override string Host => "api.segmind.com";
    protected override string Path(string model) => "v1/" + model;
}

public sealed class Demo(Fal fal, Segmind segmind)
{
    public Task A(string prompt) => fal.RunAsync("kling-video/v3/pro/text-to-video", new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = "blur" }); //! KLG1002
    public Task B(string prompt) => segmind.RunAsync("kling-3", new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = "blur", ["cfg_scale"] = 0.5 }); //~
    public Task C(string prompt) => fal.RunAsync("kling-video/o3/pro/text-to-video", new Dictionary<string, object> { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }); //! KLG1003
}
