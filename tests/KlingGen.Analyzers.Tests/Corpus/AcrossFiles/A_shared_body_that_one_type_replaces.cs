using System.Net.Http.Json;

public abstract class Engine(HttpClient http)
{
    protected abstract string GetModel(string tier);
    protected virtual object CreateInput(string prompt, string negative) => new { prompt, negative_prompt = negative }; //~ Wan takes it
    public Task RunAsync(string tier, string prompt, string negative) => http.PostAsJsonAsync("https://queue.fal.run/" + GetModel(tier), CreateInput(prompt, negative));
}

public sealed class WanEngine(HttpClient http) : Engine(http)
{
    protected override string GetModel(string tier) => "fal-ai/wan/v2.5/text-to-video";
}

public sealed class KlingEngine(HttpClient http) : Engine(http)
{
    protected override string GetModel(string tier) => $"fal-ai/kling-video/v3/{tier}/text-to-video";
    protected override object CreateInput(string prompt, string negative) => new { prompt, negative_prompt = negative, cfg_scale = 0.5 }; //! KLG1002 KLG1003
}
