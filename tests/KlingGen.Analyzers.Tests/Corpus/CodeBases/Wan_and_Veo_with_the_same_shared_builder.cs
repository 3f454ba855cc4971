using System.Net.Http.Json;

public static class Bodies
{
    public static Dictionary<string, object?> Common(string prompt, string? negative) => new()
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = negative, //~
    };
}
//# file: Calls.cs
using System.Net.Http.Json;

public sealed class Calls(HttpClient http)
{
    public Task WanAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video", Bodies.Common(prompt, "x"));

    public Task VeoAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/veo3.1", Bodies.Common(prompt, "x"));

    public Task KlingAsync(string prompt)
    {
        var body = Bodies.Common(prompt, "x");
        body["cfg_scale"] = 0.5; //! KLG1003
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
