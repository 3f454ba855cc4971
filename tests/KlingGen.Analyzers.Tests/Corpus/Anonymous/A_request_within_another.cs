//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", new
        {
            prompt = "A.",
            negative_prompt = "static", //~
            fallback = new
            {
                endpoint = "fal-ai/kling-video/v3/pro/text-to-video",
                input = new
                {
                    prompt = "A.",
                    negative_prompt = "blur", //! KLG1002
                    cfg_scale = 0.5, //! KLG1003
                },
            },
        });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", new Dictionary<string, object>
        {
            ["prompt"] = "A.",
            ["cfg_scale"] = 4, //~
            ["otherwise"] = new Dictionary<string, object>
            {
                ["model"] = "fal-ai/kling-video/v3/pro/image-to-video",
                ["prompt"] = "A.",
                ["start_image_url"] = "https://example.com/a.png", //! KLG1001
            },
            ["then"] = new Dictionary<string, object>
            {
                ["model"] = "fal-ai/ltx-video",
                ["prompt"] = "A.",
                ["negative_prompt"] = "blur", //~
            },
        });
    }
}
