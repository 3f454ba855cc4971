//# run
using System.Net.Http.Json;

public sealed class FalEndpoint(HttpClient http, string path)
{
    public Task<HttpResponseMessage> CallAsync(object input) => http.PostAsJsonAsync("https://queue.fal.run/" + path, input);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        FalEndpoint kling = new(http, "fal-ai/kling-video/v3/standard/image-to-video");
        await kling.CallAsync(new { prompt = "A", start_image_url = "https://example.com/a.png" }); //! KLG1001
        FalEndpoint wan = new(http, "fal-ai/wan-i2v");
        await wan.CallAsync(new { prompt = "A", negative_prompt = "blur" });
    }
}
