using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    private Task SendAsync(string model, Dictionary<string, object> input)
    {
        if (model.Contains("/o3/") && input.ContainsKey("cfg_scale")) //~
        {
            input.Remove("cfg_scale"); //~
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
    }

    private Task SendAsync(string model, bool isV3, Dictionary<string, object> input)
    {
        if (!isV3)
        {
            input.Remove("negative_prompt"); //~
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
    }

    private async Task SendFirstAsync(string model, Dictionary<string, object> input)
    {
        await http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
        input.Remove("cfg_scale"); //~
    }

    public async Task AllAsync(string prompt)
    {
        await SendAsync("fal-ai/kling-video/o3/pro/text-to-video", new()
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "blur", //! KLG1002
            ["cfg_scale"] = 0.5, //~
        });
        await SendAsync("fal-ai/kling-video/v3/pro/text-to-video", new() { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }); //! KLG1003
        await SendAsync("fal-ai/kling-video/o3/pro/text-to-video", false, new() { ["prompt"] = prompt, ["negative_prompt"] = "blur" }); //~
        await SendAsync("fal-ai/kling-video/v3/pro/text-to-video", true, new() { ["prompt"] = prompt, ["negative_prompt"] = "blur" }); //! KLG1002
        await SendFirstAsync("fal-ai/kling-video/o3/pro/text-to-video", new() { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }); //! KLG1003
    }
}
