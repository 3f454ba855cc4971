//# run
public static class Case
{
    public static Task RunAsync(HttpClient http) => http.AnimateAsync("A garden.", "https://example.com/garden.png");
}
//# file: KlingExtensions.cs
public static class KlingExtensions
{
    public static Task AnimateAsync(this HttpClient http, string prompt, string image) => http.SubmitToFalAsync("fal-ai/kling-video/v3/pro/image-to-video", new
    {
        prompt,
        start_image_url = image, //! KLG1001
    });
}
//# file: FalExtensions.cs
using System.Net.Http.Json;

public static class FalExtensions
{
    public static Task SubmitToFalAsync(this HttpClient http, string application, object input) => http.PostAsJsonAsync($"https://queue.fal.run/{application}", input);
}
