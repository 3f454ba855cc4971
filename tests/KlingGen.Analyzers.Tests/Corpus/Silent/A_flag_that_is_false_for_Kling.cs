//# run
using System.Net.Http.Json;

public static class Case
{
    private static Dictionary<string, object> Build(string prompt, bool withNegative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (withNegative)
        {
            body["negative_prompt"] = "blur"; //~
        }

        return body;
    }

    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", Build("A.", false));
        await http.PostAsJsonAsync("fal-ai/wan/v2.2/text-to-video", Build("A.", true));
    }
}
