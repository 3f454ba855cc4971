//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        bool hasWords = Environment.GetEnvironmentVariable("FAL_NO_WORDS") is null;
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Build("A.", false));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", Build("B.", hasWords));
    }

    private static Dictionary<string, object?> Build(string prompt, bool hasWords)
    {
        var payload = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (hasWords)
        {
            payload["negative_prompt"] = "static"; //~ what V3 gets has none
        }

        return payload;
    }
}
