//# run
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

public sealed class FalVideoProvider(HttpClient http)
{
    public async Task<string> CreateAsync(string model, string prompt, string? image, string? lastFrame, string negative, int seconds)
    {
        var m = model.ToLowerInvariant();
        object payload;
        if (m.Contains("sora"))
        {
            payload = new { prompt, image_url = image, duration = seconds };
        }
        else if (m.Contains("veo"))
        {
            payload = new { prompt, image_url = image, duration = $"{seconds}s", negative_prompt = negative }; //~
        }
        else if (m.Contains("kling-video/o1"))
        {
            payload = new { prompt, start_image_url = image, end_image_url = lastFrame }; //~
        }
        else if (m.Contains("kling-video/v2.6"))
        {
            payload = new { prompt, start_image_url = image, negative_prompt = negative }; //~
        }
        else if (m.Contains("kling-video/v3/turbo"))
        {
            payload = new { prompt, image_url = image, negative_prompt = negative }; //~ turbo has no counterpart
        }
        else if (m.Contains("kling-video/v3") && image != null)
        {
            payload = new
            {
                prompt,
                start_image_url = image, //! KLG1001
                end_image_url = lastFrame,
                negative_prompt = negative, //! KLG1002
            };
        }
        else if (m.Contains("kling-video/v3"))
        {
            payload = new { prompt, duration = seconds.ToString(), negative_prompt = negative, cfg_scale = 0.5 }; //! KLG1002 KLG1003
        }
        else if (m.Contains("kling"))
        {
            payload = new { prompt, image_url = image, negative_prompt = negative, cfg_scale = 0.5 }; //~
        }
        else if (m.Contains("wan") || m.Contains("ltx"))
        {
            payload = new { prompt, image_url = image, negative_prompt = negative, guide_scale = 5.0 }; //~
        }
        else if (m.Contains("hunyuan"))
        {
            payload = new { prompt, cfg_scale = 6 }; //~
        }
        else
        {
            payload = new { prompt, image_url = image, negative_prompt = negative }; //~
        }

        using var content = new StringContent(JsonSerializer.Serialize(payload), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("https://queue.fal.run/" + model, content);
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: Models.cs
public static class Models
{
    public static readonly string[] All =
    [
        "fal-ai/sora-2/image-to-video",
        "fal-ai/veo3.1/image-to-video",
        "fal-ai/kling-video/o1/image-to-video",
        "fal-ai/kling-video/v2.6/pro/image-to-video",
        "fal-ai/kling-video/v2.1/master/image-to-video",
        "fal-ai/kling-video/v3/pro/image-to-video",
        "fal-ai/kling-video/v3/pro/text-to-video",
        "fal-ai/kling-video/v3/turbo/pro/image-to-video",
        "fal-ai/wan/v2.6/image-to-video",
        "fal-ai/ltx-2/image-to-video",
        "fal-ai/hunyuan-video",
    ];
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (string model in Models.All)
        {
            string? image = model.Contains("image-to-video") ? "https://example.com/a.png" : null;
            await new FalVideoProvider(http).CreateAsync(model, "A mill.", image, null, "blur", 5);
        }
    }
}
