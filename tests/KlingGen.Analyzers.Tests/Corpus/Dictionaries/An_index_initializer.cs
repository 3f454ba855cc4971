//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var input = new Dictionary<string, object>
        {
            ["prompt"] = "A paper boat drifts.",
            ["start_image_url"] = "https://example.com/boat.png", //! KLG1001
            ["negative_prompt"] = "blur", //! KLG1002
            ["cfg_scale"] = 0.5, //! KLG1003
            ["duration"] = "5",
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", input);
    }
}
