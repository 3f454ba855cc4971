//# run
public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingTextHandler(http).HandleAsync("A garden.");
}
//# file: FalHandler.cs
using System.Net.Http.Json;

public abstract class FalHandler(HttpClient http)
{
    protected abstract string ModelId { get; }

    protected abstract object CreateBody(string prompt);

    public Task HandleAsync(string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{ModelId}", CreateBody(prompt));
}
//# file: KlingTextHandler.cs
public sealed class KlingTextHandler(HttpClient http) : FalHandler(http)
{
    protected override string ModelId => "fal-ai/kling-video/v3/standard/text-to-video";

    protected override object CreateBody(string prompt) => new
    {
        prompt,
        negative_prompt = "people", //! KLG1002
        cfg_scale = 0.5, //! KLG1003
    };
}
//# file: SdxlHandler.cs
public sealed class SdxlHandler(HttpClient http) : FalHandler(http)
{
    protected override string ModelId => "fal-ai/fast-sdxl";

    protected override object CreateBody(string prompt) => new
    {
        prompt,
        negative_prompt = "people", //~
    };
}
