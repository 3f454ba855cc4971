//# run
using System.Net.Http.Json;

public sealed class VideoWorker(HttpClient http)
{
    public async Task RunAsync(string engine, string prompt, string image)
    {
        string endpoint;
        object payload;
        switch (engine)
        {
            case "kling3":
                endpoint = "fal-ai/kling-video/v3/pro/image-to-video";
                payload = new
                {
                    prompt,
                    start_image_url = image, //! KLG1001
                    negative_prompt = "blur, low quality", //! KLG1002
                };
                break;
            case "kling26":
                endpoint = "fal-ai/kling-video/v2.6/pro/image-to-video";
                payload = new
                {
                    prompt,
                    start_image_url = image, //~
                    negative_prompt = "blur, low quality", //~
                };
                break;
            case "wan":
                endpoint = "fal-ai/wan/v2.2-a14b/image-to-video";
                payload = new { prompt, image_url = image, negative_prompt = "blur, low quality" }; //~
                break;
            default:
                throw new NotSupportedException(engine);
        }

        using var response = await http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", payload);
        response.EnsureSuccessStatusCode();
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        VideoWorker worker = new(http);
        await worker.RunAsync("kling3", "A fox", "https://example.com/a.png");
        await worker.RunAsync("wan", "A fox", "https://example.com/a.png");
    }
}
