//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await SubmitAsync(http, "fal-ai/kling-video/v3/standard/image-to-video", BuildInput("A lighthouse at dusk.", "https://example.com/lighthouse.jpg"));
    }

    private static object BuildInput(string prompt, string imageUrl) => new
    {
        prompt,
        start_image_url = imageUrl, //! KLG1001
        cfg_scale = 0.5, //! KLG1003
    };

    private static async Task SubmitAsync(HttpClient http, string endpoint, object input)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, input);
        response.EnsureSuccessStatusCode();
    }
}
