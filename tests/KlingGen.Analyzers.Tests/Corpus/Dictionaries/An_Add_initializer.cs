//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync(
        "fal-ai/kling-video/v3/standard/image-to-video",
        new Dictionary<string, object?>
        {
            { "prompt", "A paper boat drifts." },
            { "start_image_url", "https://example.com/boat.png" }, //! KLG1001
            { "negative_prompt", "blur" }, //! KLG1002
            { "cfg_scale", 0.5 }, //! KLG1003
        });
}
