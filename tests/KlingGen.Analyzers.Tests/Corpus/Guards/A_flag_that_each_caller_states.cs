//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Build("A.", isV3: true));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", Build("B.", isV3: false));
    }

    private static Dictionary<string, object?> Build(string prompt, bool isV3)
    {
        var payload = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (isV3)
        {
            payload["negative_prompt"] = "blur"; //! KLG1002
            payload["cfg_scale"] = 0.5; //! KLG1003
        }
        else
        {
            payload["negative_prompt"] = "static"; //~
        }

        return payload;
    }
}
