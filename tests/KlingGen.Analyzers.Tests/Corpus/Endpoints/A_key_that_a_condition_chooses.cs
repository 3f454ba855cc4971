//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["kling-3"] = "kling-video/v3/pro/text-to-video",
        ["kling-3-draft"] = "kling-video/v3/standard/text-to-video",
        ["hunyuan"] = "hunyuan-video",
    };

    public static async Task RunAsync(HttpClient http)
    {
        await KlingAsync(http, isDraft: true);
        await KlingAsync(http, isDraft: false);
        await AnyAsync(http, isDraft: true);
    }

    private static Task KlingAsync(HttpClient http, bool isDraft)
    {
        string path = Paths[isDraft ? "kling-3-draft" : "kling-3"];
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/" + path, new
        {
            prompt = "Waves.",
            negative_prompt = "boats", //! KLG1002
        });
    }

    private static Task AnyAsync(HttpClient http, bool isDraft) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/" + Paths[isDraft ? "hunyuan" : "kling-3"], new
    {
        prompt = "Waves.",
        negative_prompt = "boats", //~
    });
}
