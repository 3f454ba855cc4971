//# run
using System.Net.Http.Json;

public interface IConfiguration
{
    string? this[string key] { get; }
}

public sealed class EmptyConfiguration : IConfiguration
{
    public string? this[string key] => null;
}

public sealed class Generator(HttpClient http, IConfiguration configuration)
{
    private readonly string _model = configuration["Fal:VideoModel"] ?? "fal-ai/kling-video/v3/pro/image-to-video";

    public async Task GenerateAsync(string prompt, string image)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{_model}", new
        {
            prompt,
            start_image_url = image, //! KLG1001
            cfg_scale = 0.5, //! KLG1003
        });
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Generator(http, new EmptyConfiguration()).GenerateAsync("A bridge.", "https://example.com/bridge.png");
}
