//# run
using System.Text;
using System.Text.Json.Nodes;

public sealed record Clip(string? Text, string? Avoid);

public sealed class ClipSender(HttpClient http)
{
    public async Task SendAsync(Clip clip)
    {
        JsonObject? body = ToBody(clip);
        string? json = body?.ToJsonString();
        if (json is null)
        {
            return;
        }

        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", content);
    }

    private static JsonObject? ToBody(Clip clip) => clip.Text is null
        ? null
        : new JsonObject
        {
            ["prompt"] = clip.Text,
            ["negative_prompt"] = clip.Avoid ?? "blur", //! KLG1002
        };
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new ClipSender(http).SendAsync(new Clip(null, null));
        await new ClipSender(http).SendAsync(new Clip("A bench.", "people"));
    }
}
