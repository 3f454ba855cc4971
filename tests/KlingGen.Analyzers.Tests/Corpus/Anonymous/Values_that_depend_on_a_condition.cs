//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (bool strict in new[] { true, false })
        {
            await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new
            {
                prompt = "A " + (strict ? "strict" : "loose"), // the scene
                // what to avoid
                negative_prompt = strict ? "blur, noise" : "blur", //! KLG1002
                cfg_scale = strict ? 0.9 : 0.5, //! KLG1003
                duration = strict ? "10" : "5",
            });
        }
    }
}
