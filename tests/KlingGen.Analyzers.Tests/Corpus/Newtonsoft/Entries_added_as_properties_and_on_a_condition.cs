//# run
using System.Text;
using Newtonsoft.Json.Linq;

public sealed class JObjectSender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image, double? cfg)
    {
        JObject payload = new JObject
        {
            { "prompt", prompt },
            { "start_image_url", image }, //! KLG1001
        };
        payload.Add(new JProperty("negative_prompt", "ugly")); //! KLG1002
        if (cfg.HasValue)
        {
            payload["cfg_scale"] = cfg.Value; //! KLG1003
        }

        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", new StringContent(payload.ToString(), Encoding.UTF8, "application/json"));
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new JObjectSender(http).SendAsync("Sea", "https://example.com/s.png", 0.5);
        await new JObjectSender(http).SendAsync("Sea", "https://example.com/s.png", null);
    }
}
