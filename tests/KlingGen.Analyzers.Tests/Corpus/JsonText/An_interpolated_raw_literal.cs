//# run
using System.Text;

public static class Case
{
    public static Task RunAsync(HttpClient http) => SendAsync(http, "A river.", "boats");

    private static async Task SendAsync(HttpClient http, string prompt, string avoid)
    {
        string json = $$"""
            {
              "prompt": "{{prompt}}",
              "negative_prompt": "{{avoid}}", //! KLG1002
              "cfg_scale": {{0.5}} //! KLG1003
            }
            """;
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
