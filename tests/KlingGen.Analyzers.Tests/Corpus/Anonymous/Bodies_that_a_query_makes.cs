//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        string[] prompts = ["A door.", "A hall."];
        var requests = prompts.Select(p => new
        {
            prompt = p,
            negative_prompt = "humans", //! KLG1002
            duration = "5",
        });
        foreach (var request in requests)
        {
            await http.PostAsJsonAsync("fal-ai/kling-video/v3/standard/text-to-video", request);
        }
    }
}
