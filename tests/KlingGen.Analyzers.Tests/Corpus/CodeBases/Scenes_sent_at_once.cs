//# run
using System.Net.Http.Json;

public sealed record Shot(int Index, string Prompt, string FrameUrl, string? Avoid);

public sealed class StoryboardRenderer(HttpClient http)
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/image-to-video";

    public async Task<IReadOnlyList<string>> RenderAsync(IReadOnlyList<Shot> shots, CancellationToken cancellationToken)
    {
        var bodies = shots
            .OrderBy(shot => shot.Index)
            .Select(shot => new
            {
                prompt = shot.Prompt,
                start_image_url = shot.FrameUrl, //! KLG1001
                negative_prompt = shot.Avoid ?? "blur", //! KLG1002
                duration = "5",
            })
            .ToList();

        var tasks = bodies.Select(body => SendAsync(body, cancellationToken));
        return await Task.WhenAll(tasks);
    }

    private async Task<string> SendAsync(object body, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync($"https://queue.fal.run/{Endpoint}", body, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        await new StoryboardRenderer(http).RenderAsync([new Shot(1, "A fox", "https://example.com/a.png", "rain"), new Shot(2, "A hen", "https://example.com/b.png", null)], default);
    }
}
