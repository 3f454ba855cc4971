//# run
using System.Net.Http.Json;

public static class Payload
{
    public static Dictionary<string, object> Of(params (string Key, object? Value)[] entries) =>
        entries.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Key, entry => entry.Value!);
}

public static class Keys
{
    public static readonly string Prompt = "prompt";
    public static readonly string Negative = "negative_prompt"; //~
    public static readonly string Cfg = "cfg_scale"; //~
}

public sealed class MusicVideoJob(HttpClient http, TimeProvider time)
{
    public async Task ExecuteAsync(string lyrics, string? without, CancellationToken cancellationToken)
    {
        var input = Payload.Of(
            (Keys.Prompt, lyrics),
            (Keys.Negative, without), //! KLG1002
            (Keys.Cfg, time.GetUtcNow().Hour < 12 ? 0.4 : 0.6)); //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", input, cancellationToken);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new MusicVideoJob(http, TimeProvider.System).ExecuteAsync("La la.", "crowd", CancellationToken.None);
}
