//# run
public static class Case
{
    public static Task RunAsync(HttpClient http) => new VideoJobs(http).StartAsync("fal-ai/kling-video/v3/pro/text-to-video", "A garden.");
}
//# file: VideoJobs.cs
using System.Net.Http.Json;

public sealed class VideoJobs(HttpClient http)
{
    public async Task StartAsync(string endpoint, string prompt)
    {
        var payload = new
        {
            prompt,
            duration = "5",
            negative_prompt = "blur, distort, and low quality", //! KLG1002
            cfg_scale = 0.5, //! KLG1003
        };
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, payload);
        response.EnsureSuccessStatusCode();
    }
}
