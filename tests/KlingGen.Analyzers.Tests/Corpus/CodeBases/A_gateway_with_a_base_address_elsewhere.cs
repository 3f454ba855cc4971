//# run
using System.Net.Http.Json;

public sealed class KlingGateway(HttpClient fal)
{
    public async Task<string> ImageToVideoAsync(string prompt, Uri image, double guidance)
    {
        using var response = await fal.PostAsync("v3/pro/image-to-video", JsonContent.Create(new
        {
            prompt,
            start_image_url = image.AbsoluteUri, //! KLG1001
            cfg_scale = guidance, //! KLG1003
        }));
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: Startup.cs
public static class Startup
{
    public static KlingGateway Create(string key)
    {
        var http = new HttpClient { BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/") };
        http.DefaultRequestHeaders.Add("Authorization", $"Key {key}");
        return new KlingGateway(http);
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        http.BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/");
        await new KlingGateway(http).ImageToVideoAsync("A fox", new Uri("https://example.com/a.png"), 0.5);
    }
}
