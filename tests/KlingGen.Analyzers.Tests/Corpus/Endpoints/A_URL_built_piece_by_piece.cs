//# run
using System.Net.Http.Json;
using System.Text;

public static class Pieces
{
    public static async Task RunAsync(HttpClient http)
    {
        StringBuilder built = new StringBuilder("https://queue.fal.run/");
        built.Append("fal-ai/kling-video/v3/");
        built.Append("pro").Append('/').Append("text-to-video");
        await http.PostAsJsonAsync(built.ToString(), new { prompt = "A fox", negative_prompt = "rain" }); //! KLG1002

        string url = "https://queue.fal.run/fal-ai/kling-video/v3";
        url += Tier(true);
        url += "/image-to-video";
        Dictionary<string, object?> input = new()
        {
            { "prompt", "A fox" },
            { "start_image_url", "https://example.com/a.png" }, //! KLG1001
            { "cfg_scale", 0.5 }, //! KLG1003
        };
        await http.PostAsJsonAsync(url, input);
    }

    private static string Tier(bool isPro) => isPro ? "/pro" : "/standard";
}
