//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Compare("A.", isV3: true));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", Compare("B.", isV3: false));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Match("A.", isV3: true));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", Match("B.", isV3: false));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Negate("A.", isV3: true));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", Negate("B."));
    }

    private static Dictionary<string, object?> Compare(string prompt, bool isV3)
    {
        var payload = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (isV3 == true)
        {
            payload["negative_prompt"] = "blur"; //! KLG1002
        }

        if (isV3 == false)
        {
            payload["negative_prompt"] = "static"; //~
        }

        if (true != isV3)
        {
            payload["cfg_scale"] = 4; //~
        }

        return payload;
    }

    private static Dictionary<string, object?> Match(string prompt, bool isV3)
    {
        var payload = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (isV3 is true)
        {
            payload["cfg_scale"] = 0.5; //! KLG1003
        }
        else
        {
            payload["cfg_scale"] = 4; //~
        }

        if (isV3 is not true)
        {
            payload["negative_prompt"] = "static"; //~
        }

        return payload;
    }

    private static Dictionary<string, object?> Negate(string prompt, bool? isV3 = null)
    {
        var payload = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (!(isV3 == true))
        {
            payload["negative_prompt"] = "static"; //~
            return payload;
        }

        payload["negative_prompt"] = "blur"; //! KLG1002
        return payload;
    }
}
