//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync($"https://queue.fal.run/{VideoModel.KlingPro.ToEndpoint()}", new
        {
            prompt = "A garden.",
            negative_prompt = "people", //! KLG1002
        });
    }
}
//# file: VideoModel.cs
public enum VideoModel
{
    KlingStandard,
    KlingPro,
}

public static class VideoModels
{
    public static string ToEndpoint(this VideoModel model) => model switch
    {
        VideoModel.KlingStandard => "fal-ai/kling-video/v3/standard/text-to-video",
        VideoModel.KlingPro => "fal-ai/kling-video/v3/pro/text-to-video",
        _ => throw new ArgumentOutOfRangeException(nameof(model)),
    };
}
