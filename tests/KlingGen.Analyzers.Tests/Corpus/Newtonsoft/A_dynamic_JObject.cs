using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public sealed class Worker(HttpClient http)
{
    public async Task WorkAsync(string prompt, string image)
    {
        dynamic body = new JObject();
        body.prompt = prompt;
        body.start_image_url = image; //! KLG1001
        body.cfg_scale = 0.5; //! KLG1003
        string json = JsonConvert.SerializeObject(body);
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json));
    }
}
