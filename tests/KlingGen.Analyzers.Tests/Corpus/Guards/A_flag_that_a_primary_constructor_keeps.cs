//# run
using System.Net.Http.Json;

public static class Case
{
    private static readonly Bodies s_wan = new(false);

    public static async Task RunAsync(HttpClient http)
    {
        var kling = new Bodies(true);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", kling.Build("A."));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", s_wan.Build("B."));
    }
}
//# file: Bodies.cs
public sealed class Bodies(bool isKling)
{
    public bool IsKling { get; } = isKling;

    public Dictionary<string, object?> Build(string prompt)
    {
        var payload = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (!IsKling)
        {
            payload["negative_prompt"] = "static"; //~
        }
        else
        {
            payload["cfg_scale"] = 0.5; //! KLG1003
        }

        return payload;
    }
}
