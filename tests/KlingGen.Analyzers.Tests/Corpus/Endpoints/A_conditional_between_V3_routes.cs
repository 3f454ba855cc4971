//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await SendAsync(http, "A bridge.", "https://example.com/bridge.png");
        await SendAsync(http, "A bridge.", null);
    }

    private static async Task SendAsync(HttpClient http, string prompt, string? image)
    {
        string endpoint = image is null ? "fal-ai/kling-video/v3/pro/text-to-video" : "fal-ai/kling-video/v3/pro/image-to-video";
        var body = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "cars", //! KLG1002
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        if (image is not null)
        {
            body["start_image_url"] = image; //! KLG1001
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
    }
}
