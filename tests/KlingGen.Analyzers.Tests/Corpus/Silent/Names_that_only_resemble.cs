using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
        {
            prompt,
            negativePrompt = "blur", //~
            NegativePrompt = "blur", //~
            cfgScale = 0.5, //~
            startImageUrl = image, //~
            true_cfg_scale = 4, //~
        });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new JsonObject
        {
            ["prompt"] = "negative_prompt", //~
            ["negative_prompts"] = new JsonArray("blur"), //~
            ["Negative_Prompt"] = "blur", //~
            ["cfg_scale "] = 0.5, //~
            ["x-cfg_scale"] = 0.5, //~
        });
    }
}
