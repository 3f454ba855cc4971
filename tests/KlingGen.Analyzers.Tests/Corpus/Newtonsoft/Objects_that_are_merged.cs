//# run
using System.Text;
using Newtonsoft.Json.Linq;

public static class Use
{
    public static async Task RunAsync(HttpClient http)
    {
        JObject body = JObject.FromObject(new { prompt = "A fox", start_image_url = "https://example.com/a.png" }); //! KLG1001
        body.Merge(JObject.FromObject(new { negative_prompt = "rain" })); //! KLG1002
        body["cfg_scale"] = 0.5; //! KLG1003
        await http.PostAsync("fal-ai/kling-video/v3/pro/image-to-video", new StringContent(body.ToString(), Encoding.UTF8, "application/json"));
    }
}
