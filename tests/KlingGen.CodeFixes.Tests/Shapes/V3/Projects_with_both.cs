using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        await new Typed(kling).SendAsync(0);
        await new Raw(http).SendAsync();
    }
}
//# project: Senders
//# file: Typed.cs
using KlingGen;

public sealed class Typed(KlingClient kling)
{
    private static readonly V3TextToVideoRequest[] s_all = [new() { Prompt = "A.", NegativePrompt = "blur", CfgScale = 0.5 }];

    public Task SendAsync(int index) => kling.V3.Pro.TextToVideo.SubmitAsync(s_all[index]);
}
//# file: Raw.cs
using System.Net.Http.Json;

public sealed class Raw(HttpClient http)
{
    private const string Id = "fal-ai/kling-video/v3/pro/image-to-video";

    public async Task SendAsync()
    {
        await http.PostAsJsonAsync("https://queue.fal.run/" + Id, new { start_image_url = "https://example.com/a.png", prompt = "B.", negative_prompt = "fog", cfg_scale = 0.5 });
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", new StringContent("""{ "prompt": "C.", "cfg_scale": 0.5 }"""));
    }
}
