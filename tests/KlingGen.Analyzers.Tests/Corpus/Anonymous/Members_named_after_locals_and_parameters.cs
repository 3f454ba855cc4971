//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) =>
        SubmitAsync(http, "A fox walks through snow.", "https://example.com/fox.png", "blur", 0.4);

    private static async Task SubmitAsync(HttpClient http, string prompt, string start_image_url, string negative_prompt, double cfg_scale) //~
    {
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", new
        {
            prompt,
            start_image_url, //! KLG1001
            negative_prompt, //! KLG1002
            cfg_scale, //! KLG1003
        });
    }
}
