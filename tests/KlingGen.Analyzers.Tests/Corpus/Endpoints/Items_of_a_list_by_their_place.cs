//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly string[] Models = ["fal-ai/kling-video/v3/pro/text-to-video", "fal-ai/kling-video/v2.6/pro/text-to-video"];

    private static readonly List<string> Drafts = new() { "fal-ai/wan/v2.2-5b/text-to-video", "fal-ai/kling-video/o3/standard/text-to-video" };

    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync(Models[0], new { prompt = "Moths.", negative_prompt = "bats" }); //! KLG1002
        await http.PostAsJsonAsync(Models[^1], new { prompt = "Moths.", negative_prompt = "bats" }); //~
        await http.PostAsJsonAsync(Drafts[0], new { prompt = "Moths.", cfg_scale = 0.5 }); //~
        await http.PostAsJsonAsync(Drafts[1], new { prompt = "Moths.", cfg_scale = 0.5 }); //! KLG1003
        for (int i = 0; i < Models.Length; i++)
        {
            await http.PostAsJsonAsync(Models[i], new { prompt = "Moths.", negative_prompt = "bats" }); //~
        }
    }
}
