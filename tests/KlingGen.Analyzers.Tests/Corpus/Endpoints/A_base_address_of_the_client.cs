//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        http.BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video");
        await http.PostAsJsonAsync("", new
        {
            prompt = "A bridge.",
            cfg_scale = 0.5, //! KLG1003
        });
    }
}
