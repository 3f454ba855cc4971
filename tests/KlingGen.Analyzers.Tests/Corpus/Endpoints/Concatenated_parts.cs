//# run
using System.Net.Http.Json;

public static class Case
{
    private const string BaseUrl = "https://queue.fal.run/";
    private const string Family = "fal-ai/kling-video/v3/";

    public static async Task RunAsync(HttpClient http)
    {
        string url = BaseUrl + Family + "pro" + "/text-to-video";
        await http.PostAsJsonAsync(url, new { prompt = "A bridge.", negative_prompt = "cars" }); //! KLG1002
        await SendAsync(http, "standard");
    }

    private static Task SendAsync(HttpClient http, string tier) =>
        http.PostAsJsonAsync(BaseUrl + Family + tier + "/text-to-video", new { prompt = "A bridge.", cfg_scale = 0.5 }); //! KLG1003
}
