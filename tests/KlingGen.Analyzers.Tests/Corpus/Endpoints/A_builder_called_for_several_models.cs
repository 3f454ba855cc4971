using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task AllAsync(string prompt)
    {
        await OneAsync("fal-ai/kling-video/v3/pro/text-to-video", prompt);
        await OneAsync("fal-ai/kling-video/v2.6/pro/text-to-video", prompt);
        await BothAsync("fal-ai/kling-video/v3/pro/text-to-video", prompt);
        await BothAsync("fal-ai/kling-video/o3/pro/text-to-video", prompt);
    }

    private Task OneAsync(string model, string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", new
    {
        prompt,
        negative_prompt = "cars", //~ v2.6 may take it
        cfg_scale = 0.5, //~
    });

    private Task BothAsync(string model, string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", new
    {
        prompt,
        negative_prompt = "cars", //! KLG1002
        cfg_scale = 0.5, //! KLG1003
    });
}
