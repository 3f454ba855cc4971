//# run
using System.Net.Http.Json;

public sealed record Scene(string Prompt, string Frame, int Seconds);

public sealed class Storyboard(HttpClient http)
{
    private static readonly string _endpoint = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public async Task RenderAsync(IReadOnlyList<Scene> scenes)
    {
        await Task.WhenAll(scenes.Select(async scene =>
        {
            var body = new
            {
                prompt = scene.Prompt,
                start_image_url = scene.Frame, //! KLG1001
                duration = scene.Seconds.ToString(),
                generate_audio = false,
            };
            using var response = await http.PostAsJsonAsync(_endpoint, body);
            response.EnsureSuccessStatusCode();
        }));
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Storyboard(http).RenderAsync(
    [
        new Scene("A door opens.", "https://example.com/1.png", 5),
        new Scene("She walks in.", "https://example.com/2.png", 8),
    ]);
}
