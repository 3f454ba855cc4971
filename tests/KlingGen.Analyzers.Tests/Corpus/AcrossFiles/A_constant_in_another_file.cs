//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync($"{FalModels.Queue}/{FalModels.KlingV3ProImageToVideo}", new
        {
            prompt = "A garden.",
            start_image_url = "https://example.com/garden.png", //! KLG1001
            negative_prompt = "people", //! KLG1002
            cfg_scale = 0.5, //! KLG1003
        });
        await http.PostAsJsonAsync($"{FalModels.Queue}/{FalModels.Wan}", new
        {
            prompt = "A garden.",
            negative_prompt = "people", //~
        });
    }
}
//# file: FalModels.cs
public static class FalModels
{
    public const string Queue = "https://queue.fal.run";
    public const string KlingV3ProImageToVideo = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string Wan = "fal-ai/wan/v2.2-a14b/text-to-video";
}
