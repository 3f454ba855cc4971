using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, bool isFinal, bool isOld)
    {
        string model = "fal-ai/kling-video/v3/standard/text-to-video";
        if (isFinal)
        {
            model = "fal-ai/kling-video/v3/pro/text-to-video";
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, cfg_scale = 0.5 }); //! KLG1003

        string other = "fal-ai/kling-video/v3/standard/text-to-video";
        if (isOld)
        {
            other = "fal-ai/kling-video/v1.6/standard/text-to-video";
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + other, new { prompt, cfg_scale = 0.5 }); //~
    }
}
