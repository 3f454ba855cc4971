//# target: V3
//# with: KLG1014
//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", new
        {
            prompt = "@Image1 comes to life.",
            start_image_url = "https://example.com/room.png", //~
            image_urls = new[] { "https://example.com/statue.png" }, //! KLG1012
            aspect_ratio = "1:1", //~ the call stays, and O3 takes it
        });

        // Without a first frame there is nothing that V3 could begin with.
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/standard/reference-to-video", new
        {
            prompt = "@Element1 walks in.",
            elements = new[] { new { frontal_image_url = "https://example.com/ada.png", reference_image_urls = new[] { "https://example.com/left.png" } } },
            aspect_ratio = "9:16", //~
        });

        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/video-to-video/reference", new
        {
            prompt = "The same walk, by the sea.",
            video_url = "https://example.com/walk.mp4",
            image_urls = new[] { "https://example.com/sea.png" }, //~
            aspect_ratio = "9:16", //~
        });
    }
}
