using KlingGen;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

public static class Entry
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
        RawKling raw = new(http);
        TypedKling typed = new(kling);
        foreach (string scene in new[] { "A swan.", "A tram." })
        {
            // The new service first.
            await typed.SendAsync(scene);
            await raw.SendAsync(scene); // and the old one
        }
    }
}
//# file: RawKling.cs
using System.Net.Http.Json;

/// <summary>From before there was a client.</summary>
public sealed class RawKling(HttpClient http)
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";

    public async Task SendAsync(string scene)
    {
        var body = new
        {
            prompt = scene,
            negative_prompt = Words.Usual, // as in the brief
            cfg_scale = 0.7,
            duration = "5",
        };
        using HttpResponseMessage answer = await http.PostAsJsonAsync(Url, body);
        answer.EnsureSuccessStatusCode();
    }
}
//# file: TypedKling.cs
using KlingGen;

public sealed class TypedKling(KlingClient kling)
{
    public Task SendAsync(string scene) => kling.V3.Standard.TextToVideo.SubmitAsync(new V3TextToVideoRequest
    {
        Prompt = scene,
        NegativePrompt = Words.Usual,
        CfgScale = 0.7,
        Duration = 5,
    });
}

public static class Words
{
    public const string Usual = "blur, low quality";
}
