//# run
using System.Net.Http.Json;

public sealed class VideoService(HttpClient http)
{
    public async Task AnimateAsync(string prompt, string image)
    {
        Dictionary<string, object> body = MakeBody(prompt, image);
        body["duration"] = "5";
        await PostAsync("fal-ai/kling-video/v3/pro/image-to-video", body);
    }

    private static Dictionary<string, object> MakeBody(string prompt, string image)
    {
        var body = new Dictionary<string, object>
        {
            { "prompt", prompt },
            { "start_image_url", image }, //! KLG1001
        };
        body.Add("negative_prompt", "blur"); //! KLG1002
        return body;
    }

    private Task PostAsync(string model, Dictionary<string, object> body) => http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new VideoService(http).AnimateAsync("A candle.", "https://example.com/candle.png");
}
