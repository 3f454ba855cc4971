//# target: V3
//# with: KLG1014
//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new //! KLG1014
        {
            prompt = "A paper boat drifts.",
            image_url = "https://example.com/boat.png", //! KLG1011
            end_image_url = "https://example.com/shore.png",
            duration = "10",
        });

        // Text to video has an aspect ratio on both sides.
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/text-to-video", new //! KLG1014
        {
            prompt = "A kite.",
            aspect_ratio = "9:16", //~
            generate_audio = true,
        });
    }
}
