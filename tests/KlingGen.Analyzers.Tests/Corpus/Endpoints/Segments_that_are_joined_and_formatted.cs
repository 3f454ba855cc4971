//# run
using System.Net.Http.Json;

public static class Case
{
    private const string Family = "kling-video";
    private const string Version = "v3";

    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync(string.Format("https://queue.fal.run/fal-ai/{0}/{1}/pro/text-to-video", Family, Version), new { prompt = "A", negative_prompt = "blur" }); //! KLG1002
        await http.PostAsJsonAsync(string.Join('/', "https://queue.fal.run/fal-ai", Family, Version, "standard", "text-to-video"), new { prompt = "A", cfg_scale = 0.5 }); //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/" + Family + "/v2.1/standard/text-to-video", new { prompt = "A", cfg_scale = 0.5 });
    }
}
