using System.Net.Http.Json;

public sealed class GotoSwitch(HttpClient http)
{
    public async Task SendAsync(string model, string prompt, string? negative)
    {
        var b = new Dictionary<string, object?> { ["prompt"] = prompt };
        switch (model)
        {
            case "fal-ai/kling-video/v3/pro/text-to-video":
                b["cfg_scale"] = 0.5; //! KLG1003
                goto case "fal-ai/veo3";
            case "fal-ai/veo3":
                b["negative_prompt"] = negative; //~
                break;
            case "fal-ai/kling-video/v3/standard/text-to-video":
                b["negative_prompt"] = negative; //! KLG1002
                break;
            case string s when s.Contains("hunyuan"):
                b["cfg_scale"] = 6; //~
                break;
        }

        await http.PostAsJsonAsync($"https://queue.fal.run/{model}", b);
    }

    public async Task LoopAsync(string[] models, string prompt, string? negative)
    {
        foreach (var model in models)
        {
            if (model.Contains("/o3/"))
            {
                await http.PostAsJsonAsync($"https://queue.fal.run/{model}", new { prompt = $"{prompt} Avoid {negative}" });
                continue;
            }

            if (!model.Contains("kling-video/v3/"))
            {
                await http.PostAsJsonAsync($"https://queue.fal.run/{model}", new { prompt, negative_prompt = negative }); //~
                continue;
            }

            await http.PostAsJsonAsync($"https://queue.fal.run/{model}", new { prompt, negative_prompt = negative }); //! KLG1002
        }
    }
}
