//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var kling = new Bodies(isV3: true);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", kling.Build("A."));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", new Bodies(isV3: false).Build("B."));
    }
}
//# file: Bodies.cs
public sealed class Bodies
{
    private readonly bool _isV3;

    public Bodies(bool isV3) => _isV3 = isV3;

    public Dictionary<string, object?> Build(string prompt)
    {
        var payload = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (_isV3)
        {
            payload["negative_prompt"] = "blur"; //! KLG1002
        }
        else
        {
            payload["negative_prompt"] = "static"; //~
            payload["cfg_scale"] = 4; //~
        }

        return payload;
    }
}
