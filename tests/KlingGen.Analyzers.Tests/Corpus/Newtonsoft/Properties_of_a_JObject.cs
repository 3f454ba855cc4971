//# run
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new JObject(
            new JProperty("prompt", "A street in the rain."),
            new JProperty("start_image_url", "https://example.com/street.png"), //! KLG1001
            new JProperty("negative_prompt", "cars")); //! KLG1002
        body.Add("cfg_scale", 0.5); //! KLG1003
        await http.PostAsync(
            "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
            new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json"));
    }
}
