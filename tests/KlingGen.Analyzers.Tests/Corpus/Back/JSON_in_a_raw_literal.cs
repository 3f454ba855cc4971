//# target: V3
//# with: KLG1014
//# run
using System.Text;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var content = new StringContent(
            """
            {
              "prompt": "@Element1 walks in.",
              "start_image_url": "https://example.com/room.png", //~
              "elements": [{ "frontal_image_url": "https://example.com/ada.png", "reference_image_urls": ["https://example.com/left.png"] }],
              "aspect_ratio": "16:9", //! KLG1013
              "duration": "5"
            }
            """,
            Encoding.UTF8,
            "application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", content); //! KLG1014
    }
}
