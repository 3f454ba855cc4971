//# run
using System.Net.Http.Json;

public interface IRenderer
{
    Task RenderAsync(object body);

    string Describe();
}

public sealed class KlingRenderer(HttpClient http) : IRenderer
{
    async Task IRenderer.RenderAsync(object body)
    {
        using var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
        response.EnsureSuccessStatusCode();
    }

    string IRenderer.Describe() => "Kling";
}

public sealed class Studio(IRenderer renderer)
{
    public Task ShootAsync(string prompt) => renderer.RenderAsync(new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //! KLG1002 KLG1003
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Studio(new KlingRenderer(http)).ShootAsync("A");
}
