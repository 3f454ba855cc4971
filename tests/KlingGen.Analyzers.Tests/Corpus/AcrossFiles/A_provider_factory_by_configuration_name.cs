//# run
using System.Net.Http.Json;

public interface IClipProvider
{
    Task SubmitAsync(string prompt, string image, string? avoid);
}

public static class ClipProviders
{
    public static IClipProvider Create(string name, HttpClient http) => name switch
    {
        "kling-v3" => new FalClipProvider(http, "fal-ai/kling-video/v3/pro/image-to-video", (prompt, image, avoid) => new { prompt, start_image_url = image, negative_prompt = avoid ?? "blur" }), //! KLG1001 KLG1002
        "kling-v2" => new FalClipProvider(http, "fal-ai/kling-video/v2.1/pro/image-to-video", (prompt, image, avoid) => new { prompt, image_url = image, negative_prompt = avoid ?? "blur" }), //~
        _ => throw new NotSupportedException(name),
    };
}

public sealed class FalClipProvider(HttpClient http, string endpoint, Func<string, string, string?, object> build) : IClipProvider
{
    public Task SubmitAsync(string prompt, string image, string? avoid) =>
        http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", build(prompt, image, avoid));
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => ClipProviders.Create("kling-v3", http).SubmitAsync("A dune.", "https://example.com/dune.png", "people");
}
