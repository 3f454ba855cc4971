using System.Net.Http.Json;

public sealed class Defaults(HttpClient http)
{
    public async Task SendAsync(bool pro, string prompt)
    {
        string endpoint = string.Empty;
        string path = "";
        if (pro)
        {
            endpoint = "fal-ai/kling-video/v3/pro/text-to-video";
            path = "kling-video/v3/pro/text-to-video";
        }
        else
        {
            endpoint = "fal-ai/kling-video/v3/standard/text-to-video";
            path = "kling-video/v3/standard/text-to-video";
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, new { prompt, negative_prompt = "blur" }); //! KLG1002
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/" + path, new { prompt, cfg_scale = 0.5 }); //! KLG1003
    }
}
