//# run
using System.Net.Http.Json;

public delegate Task SendBody(string endpoint, object body);

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        SendBody send = (endpoint, body) => http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
        await send("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A", cfg_scale = 0.1 }); //! KLG1003
        await send("fal-ai/kling-video/v2.1/pro/text-to-video", new { prompt = "A", cfg_scale = 0.1 });
    }
}
