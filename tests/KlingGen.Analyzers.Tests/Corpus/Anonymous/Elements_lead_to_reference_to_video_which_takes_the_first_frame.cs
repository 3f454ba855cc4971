//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
    {
        prompt = "@Element1 picks up the bottle.",
        start_image_url = "https://example.com/table.png", //~ reference-to-video takes it
        elements = new[]
        {
            new { frontal_image_url = "https://example.com/anna.png", reference_image_urls = new[] { "https://example.com/anna-side.png" } },
        },
        negative_prompt = "blur", //! KLG1002
        cfg_scale = 0.5, //! KLG1003
    });
}
