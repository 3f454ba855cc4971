//# target: V3
//# with: KLG1014
//# run
using System.Net.Http.Json;

public static class Models
{
    public const string Image = "fal-ai/kling-video/o3/4k/image-to-video"; //! KLG1014
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var input = new Dictionary<string, object>
        {
            ["prompt"] = "A paper boat drifts.",
            ["image_url"] = "https://example.com/boat.png", //! KLG1011
            ["generate_audio"] = false,
        };
        await http.PostAsJsonAsync($"https://queue.fal.run/{Models.Image}", input);
    }
}
