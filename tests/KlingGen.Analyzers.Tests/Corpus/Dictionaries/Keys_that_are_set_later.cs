//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object>();
        body["prompt"] = "A paper boat drifts.";
        body.Add("start_image_url", "https://example.com/boat.png"); //! KLG1001
        body.TryAdd("negative_prompt", "blur"); //! KLG1002
        body["cfg_scale"] = 0.5; //! KLG1003
        using var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
        response.EnsureSuccessStatusCode();
    }
}
