//# run
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Fal fal = new(http);
        await fal.SubscribeAsync("fal-ai/kling-video/v3/pro/image-to-video", options =>
        {
            options.Logs = true;
            options.Input = new Dictionary<string, object>
            {
                ["prompt"] = "A quay.",
                ["start_image_url"] = "https://example.com/quay.png", //! KLG1001
            };
        });
        await fal.SubscribeAsync("fal-ai/kling-video/o3/pro/text-to-video", options => options.Input = new { prompt = "A quay.", cfg_scale = 0.5 }); //! KLG1003
        await fal.SubscribeAsync("fal-ai/stable-video", options => options.Input = new { prompt = "A quay.", negative_prompt = "blur" }); //~
    }
}
//# file: Fal.cs
using System.Net.Http.Json;

public sealed class SubscribeOptions
{
    public object? Input { get; set; }

    public bool Logs { get; set; }
}

public sealed class Fal(HttpClient http)
{
    public async Task<string> SubscribeAsync(string endpoint, Action<SubscribeOptions> configure)
    {
        SubscribeOptions options = new();
        configure(options);
        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", options.Input);
        return await response.Content.ReadAsStringAsync();
    }
}
