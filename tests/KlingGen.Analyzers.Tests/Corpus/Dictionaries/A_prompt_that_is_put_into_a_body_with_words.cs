//# run
using System.Net.Http.Json;

public sealed class Animator(HttpClient http)
{
    private const string Endpoint = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public async Task AnimateAsync(string image, string? prompt, bool isSlow)
    {
        var input = new Dictionary<string, object>
        {
            ["start_image_url"] = image, //! KLG1001
            ["negative_prompt"] = "blur", //! KLG1002
        };

        if (prompt is { Length: > 0 })
        {
            input["prompt"] = isSlow ? prompt + ", slowly" : prompt;
        }

        await http.PostAsJsonAsync(Endpoint, input);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Animator animator = new(http);
        await animator.AnimateAsync("https://example.com/fox.png", "A fox runs", false);
        await animator.AnimateAsync("https://example.com/fox.png", "A fox runs", true);
    }
}
