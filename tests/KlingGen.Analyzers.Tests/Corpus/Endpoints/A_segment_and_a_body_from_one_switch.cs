using System.Net.Http.Json;

public sealed class VersionSwitch(HttpClient http)
{
    public Task GoAsync(int version, string p, string i)
    {
        var (segment, body) = version switch
        {
            3 => ("v3", (object)new { prompt = p, start_image_url = i, cfg_scale = 0.5 }), //! KLG1001 KLG1003
            2 => ("v2.1", new { prompt = p, image_url = i, cfg_scale = 0.5 }), //~
            _ => ("o3", new { prompt = p, image_url = i }),
        };
        return http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{segment}/pro/image-to-video", body);
    }
}
