using System.Net.Http.Json;

public sealed class Animator(HttpClient http)
{
    private const string Endpoint = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public async Task AnimateAsync(string image, string? prompt, string words)
    {
        var body = Begin(image);
        if (prompt is not null)
        {
            body["prompt"] = prompt;
        }

        body["negative_prompt"] = words; //! KLG1002
        await http.PostAsJsonAsync(Endpoint, body);
    }

    private static Dictionary<string, object> Begin(string image) => new()
    {
        ["start_image_url"] = image, //! KLG1001
        ["prompt"] = "A bottle turns.",
    };
}
