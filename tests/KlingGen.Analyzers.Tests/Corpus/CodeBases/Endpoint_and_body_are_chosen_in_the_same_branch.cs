//# run
using System.Net.Http.Json;

public sealed class VideoWorker(HttpClient http)
{
    public async Task RunAsync(bool cinematic, string prompt, string negative)
    {
        string url;
        Dictionary<string, object> body;
        if (cinematic)
        {
            url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";
            body = new() { ["prompt"] = prompt, ["negative_prompt"] = negative }; //! KLG1002
        }
        else
        {
            url = "https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video";
            body = new() { ["prompt"] = prompt, ["negative_prompt"] = negative }; //~
        }

        await http.PostAsJsonAsync(url, body);
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        VideoWorker worker = new(http);
        await worker.RunAsync(true, "A fox", "rain");
        await worker.RunAsync(false, "A fox", "rain");
    }
}
