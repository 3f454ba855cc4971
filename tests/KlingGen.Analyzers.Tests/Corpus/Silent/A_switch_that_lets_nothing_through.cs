using System.Net.Http.Json;

public static class ToO3
{
    public static IReadOnlyDictionary<string, object?> Convert(IReadOnlyDictionary<string, object?> v3)
    {
        var o3 = new Dictionary<string, object?>();
        foreach (var (key, value) in v3)
        {
            switch (key)
            {
                case "start_image_url": //~
                    o3["image_url"] = value;
                    break;
                case "negative_prompt" or "cfg_scale": //~
                    break;
                default:
                    o3[key] = value;
                    break;
            }
        }

        return o3;
    }

    public static Task SendAsync(HttpClient http, string prompt, string image)
    {
        var old = new Dictionary<string, object?> { ["prompt"] = prompt, ["start_image_url"] = image, ["negative_prompt"] = "blur" }; //~
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", Convert(old));
    }
}
