//# run
using System.Net.Http.Json;

public static class Case
{
    private const string Kling = "fal-ai/kling-video/v3/standard/image-to-video";
    private const string Hailuo = "fal-ai/minimax/hailuo-02/standard/image-to-video";

    public static async Task RunAsync(HttpClient http)
    {
        await SendAsync(http, Kling, "A.", "https://example.com/a.png", true);
        await SendAsync(http, Hailuo, "B.", "https://example.com/b.png", false);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient http, string endpoint, string prompt, string image, bool usesStartImage) =>
        http.PostAsJsonAsync(endpoint, Build(prompt, image, usesStartImage));

    private static object Build(string prompt, string image, bool usesStartImage) => usesStartImage
        ? new
        {
            prompt,
            start_image_url = image, //! KLG1001
        }
        : new
        {
            prompt,
            image_url = image,
            negative_prompt = "blur", //~
        };
}
