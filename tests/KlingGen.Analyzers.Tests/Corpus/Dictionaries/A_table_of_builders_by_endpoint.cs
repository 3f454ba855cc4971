//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly Dictionary<string, Func<string, string, Dictionary<string, object>>> _builders = new()
    {
        ["fal-ai/kling-video/v3/pro/image-to-video"] = (prompt, image) => new()
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //! KLG1001
            ["cfg_scale"] = 0.5, //! KLG1003
        },
        ["fal-ai/wan-i2v"] = (prompt, image) => new()
        {
            ["prompt"] = prompt,
            ["image_url"] = image,
            ["negative_prompt"] = "blur", //~
        },
    };

    public static async Task RunAsync(HttpClient http)
    {
        foreach ((string endpoint, Func<string, string, Dictionary<string, object>> build) in _builders)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, build("A candle.", "https://example.com/candle.png"));
        }
    }
}
