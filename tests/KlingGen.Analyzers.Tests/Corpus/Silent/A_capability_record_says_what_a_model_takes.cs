using System.Net.Http.Json;

public sealed record Capabilities(string Path, bool TakesNegative, bool TakesGuidance);

public static class Catalogue
{
    public static readonly Capabilities Kling21 = new("fal-ai/kling-video/v2.1/master/text-to-video", true, true);
    public static readonly Capabilities KlingO3 = new("fal-ai/kling-video/o3/pro/text-to-video", false, false);
    public static readonly Capabilities Wan = new("fal-ai/wan/v2.2-a14b/text-to-video", true, false);
}
//# file: Dispatcher.cs
using System.Net.Http.Json;

public sealed class Dispatcher(HttpClient http)
{
    public Task SendAsync(Capabilities model, string prompt, string? negative, double guidance)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (model.TakesNegative && negative is { Length: > 0 })
        {
            body["negative_prompt"] = negative; //~
        }

        if (model.TakesGuidance)
        {
            body["cfg_scale"] = guidance; //~
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model.Path, body);
    }
}
