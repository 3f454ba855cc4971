//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => SendAsync(http, "A field of wheat.", "https://example.com/wheat.png", "birds");

    private static Task SendAsync(HttpClient http, string prompt, string start_image_url, string negative_prompt) //~
    {
        var body = new Dictionary<string, string>
        {
            [nameof(prompt)] = prompt,
            [nameof(start_image_url)] = start_image_url, //! KLG1001
            [nameof(negative_prompt)] = negative_prompt, //! KLG1002
        };
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }
}
