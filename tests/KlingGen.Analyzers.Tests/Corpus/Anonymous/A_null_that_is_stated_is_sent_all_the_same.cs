//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new
    {
        prompt = "Rain on a window.",
        negative_prompt = (string?)null, //! KLG1002
        cfg_scale = default(double?), //! KLG1003
    });
}
