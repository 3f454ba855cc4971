using KlingGen;
using System.Net.Http.Json;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    private const string Model = "fal-ai/kling-video/v3/pro/image-to-video";
    private const double Scale = 0.5;

    public static async Task RunAsync(HttpClient http)
    {
        await SendAsync(http, "https://a.example/1.png", "A cup.");
        string? avoid = "blur";
        await http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { start_image_url = "https://a.example/2.png", prompt = "A pot.", negative_prompt = avoid, cfg_scale = Scale });
    }

    // One clip.
    private static Task SendAsync(HttpClient http, string image, string prompt)
    {
        var body = new
        {
            prompt, // as it came
            start_image_url = image,
            duration = "5",
            negative_prompt = "text", // no text
            cfg_scale = 0.5, // default
        };
        return http.PostAsJsonAsync($"https://queue.fal.run/{Model}", body);
    }
}
