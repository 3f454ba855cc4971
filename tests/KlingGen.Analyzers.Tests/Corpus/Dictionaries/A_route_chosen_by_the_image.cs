//# run
using System.Net.Http.Json;

public sealed class Chooser(HttpClient http)
{
    public Task SendAsync(string prompt, string? image)
    {
        var endpoint = image is null
            ? "fal-ai/kling-video/v3/standard/text-to-video"
            : "fal-ai/kling-video/v3/standard/image-to-video";
        Dictionary<string, object> body = new() { { "prompt", prompt }, { "negative_prompt", "blur" } }; //! KLG1002
        if (image is not null)
        {
            body.Add("start_image_url", image); //! KLG1001
        }

        return http.PostAsJsonAsync("https://fal.run/" + endpoint, body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Chooser(http).SendAsync("a", null);
        await new Chooser(http).SendAsync("a", "https://example.com/a.png");
    }
}
