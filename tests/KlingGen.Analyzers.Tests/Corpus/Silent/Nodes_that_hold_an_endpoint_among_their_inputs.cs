using System.Net.Http.Json;

public sealed class ComfyBridge(HttpClient http)
{
    public Task QueueAsync(string prompt, string negative) => http.PostAsJsonAsync("http://127.0.0.1:8188/prompt", new
    {
        client_id = "studio",
        prompt = new Dictionary<string, object>
        {
            ["1"] = new
            {
                class_type = "FalAPIVideoNode",
                inputs = new { model = "fal-ai/kling-video/v3/pro/text-to-video", prompt, negative_prompt = negative, cfg_scale = 0.5 }, //~
            },
            ["2"] = new { class_type = "SaveVideo", inputs = new { video = new object[] { "1", 0 } } },
        },
    });

    public Task QueueImageAsync(string prompt, string image)
    {
        var node = new Dictionary<string, object>
        {
            ["class_type"] = "KlingFalNode",
            ["inputs"] = new Dictionary<string, object>
            {
                ["endpoint"] = "fal-ai/kling-video/v3/pro/image-to-video",
                ["prompt"] = prompt,
                ["start_image_url"] = image, //~
                ["negative_prompt"] = "blur", //~
            },
        };
        return http.PostAsJsonAsync("http://127.0.0.1:8188/prompt", new { prompt = new Dictionary<string, object> { ["7"] = node } });
    }
}
