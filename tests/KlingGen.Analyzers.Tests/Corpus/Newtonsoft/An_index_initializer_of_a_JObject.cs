//# run
using System.Text;
using Newtonsoft.Json.Linq;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        JObject body = new()
        {
            ["prompt"] = "A street in the rain.",
            ["start_image_url"] = "https://example.com/street.png", //! KLG1001
            ["negative_prompt"] = "cars", //! KLG1002
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(body.ToString(), Encoding.UTF8, "application/json"));
    }
}
