using System.Net.Http.Json;

public sealed record Model(string Id, bool SupportsNegativePrompt, bool SupportsCfg); //~

public sealed class Sender(HttpClient http)
{
    private static readonly Model[] Models =
    [
        new("fal-ai/kling-video/v3/pro/text-to-video", true, true),
        new("fal-ai/kling-video/o3/pro/text-to-video", false, false),
        new("fal-ai/wan/v2.2-a14b/text-to-video", true, false),
    ];

    public Task GoAsync(int index, string prompt, string negative)
    {
        Model model = Models[index];
        var d = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (model.SupportsNegativePrompt) d["negative_prompt"] = negative; //~
        if (model.SupportsCfg) d["cfg_scale"] = 0.5; //~
        return http.PostAsJsonAsync(model.Id, d);
    }
}
