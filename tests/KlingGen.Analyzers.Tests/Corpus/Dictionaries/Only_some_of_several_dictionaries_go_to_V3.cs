using System.Net.Http.Json;

public sealed class Comparison(HttpClient http)
{
    public async Task CompareAsync(string prompt, string image)
    {
        var kling = new Dictionary<string, object> { ["prompt"] = prompt };
        var wan = new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = "blur" }; //~
        var minimax = new Dictionary<string, object> { ["prompt"] = prompt };
        kling["start_image_url"] = image; //! KLG1001
        wan["image_url"] = image;
        minimax["start_image_url"] = image; //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", kling);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/image-to-video", wan);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/minimax/hailuo-02/standard/image-to-video", minimax);
    }
}
