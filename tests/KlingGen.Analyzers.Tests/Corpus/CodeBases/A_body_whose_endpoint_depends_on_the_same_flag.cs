//# run
using System.Net.Http.Json;

public sealed class ClipSender(HttpClient http)
{
    public async Task SendAsync(string prompt, string image, bool hasReferences, bool isDraft)
    {
        string endpoint = hasReferences ? "fal-ai/kling-video/o3/pro/reference-to-video" : "fal-ai/kling-video/v3/pro/image-to-video";
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (!hasReferences)
        {
            body["start_image_url"] = image; //! KLG1001
        }
        else
        {
            body["start_image_url"] = image; //~ reference-to-video takes it
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);

        var url = isDraft ? "https://queue.fal.run/fal-ai/wan/v2.2-5b/text-to-video" : "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";
        object input = isDraft
            ? new { prompt, negative_prompt = "blur" } //~ Wan
            : new { prompt, negative_prompt = "blur" }; //! KLG1002
        await http.PostAsJsonAsync(url, input);
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        ClipSender sender = new(http);
        await sender.SendAsync("A fox", "https://example.com/a.png", hasReferences: false, isDraft: false);
        await sender.SendAsync("A fox", "https://example.com/a.png", hasReferences: true, isDraft: true);
    }
}
