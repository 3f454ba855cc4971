//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await SendAsync(http, "fal-ai/kling-video/v3/pro/image-to-video", "A mill.", "https://example.com/mill.png");
        await SendAsync(http, "fal-ai/kling-video/v3/pro/text-to-video", "A mill.", null);
    }

    private static Task SendAsync(HttpClient http, string model, string prompt, string? image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (model.StartsWith("fal-ai/kling-video/v3/", StringComparison.Ordinal))
        {
            body["negative_prompt"] = "people"; //! KLG1002
            if (model.EndsWith("/image-to-video", StringComparison.Ordinal))
            {
                body["start_image_url"] = image!; //! KLG1001
            }
        }

        if (model.StartsWith("fal-ai/wan/", StringComparison.Ordinal))
        {
            body["negative_prompt"] = "people"; //~
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
