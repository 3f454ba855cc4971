//# run
using System.Text;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var content = new StringContent(
            """
            {
              "prompt": "A river. The words \"negative_prompt\" are only spoken of here.",
              "start_image_url": "https://example.com/river.png", //! KLG1001
              "negative_prompt": "boats", //! KLG1002
              "cfg_scale": 0.5 //! KLG1003
            }
            """,
            Encoding.UTF8,
            "application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", content);
    }
}
