using System.Net.Http.Json;
public sealed class Skip(HttpClient http)
{
    public Task GoAsync(Dictionary<string, object> all)
    {
        var body = new Dictionary<string, object>();
        foreach (var (k, v) in all)
        {
            switch (k)
            {
                case "negative_prompt": //~
                case "cfg_scale": //~
                    continue;
                case "start_image_url": //~
                    body["image_url"] = v;
                    break;
                default:
                    body[k] = v;
                    break;
            }
        }
        return http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", body);
    }
}
