using System.Text;
using Newtonsoft.Json.Linq;
public static class Hook
{
    public static async Task CallAsync(HttpClient http, string image)
    {
        var body = new JObject
        {
            ["input"] = new JObject
            {
                ["prompt"] = "A.",
                ["start_image_url"] = image, //! KLG1001
            },
            ["webhook_url"] = "https://example.com/hook",
        };
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", new StringContent(body.ToString(), Encoding.UTF8, "application/json"));
    }
}
