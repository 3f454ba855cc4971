using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new
        {
            prompt,
#pragma warning disable KLG1002 // Stays on V3.
            negative_prompt = "blur", //~
#pragma warning restore KLG1002
            cfg_scale = 0.5, //! KLG1003
        });
    }

    [SuppressMessage("Kling.Migration", "KLG1003", Justification = "Stays on V3.")]
    public Task SendGuidedAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new
    {
        prompt,
        cfg_scale = 0.5, //~
    });
}
