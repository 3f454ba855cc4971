//# file: DictionaryExtensions.cs
internal static class DictionaryExtensions
{
    public static Dictionary<string, object> AddOptional(this Dictionary<string, object> values, string key, object? value)
    {
        if (value is string { Length: 0 } or null)
        {
            return values;
        }

        values[key] = value;
        return values;
    }

    public static Dictionary<string, object> AddWhen(this Dictionary<string, object> values, bool condition, string key, Func<object> value)
    {
        if (condition)
        {
            values.Add(key, value());
        }

        return values;
    }
}
//# file: Clip.cs
public sealed record Clip(string Text, string? Avoid, double? Strength, string? FirstFrame, bool Silent);
//# file: ClipMapper.cs
internal static class ClipMapper
{
    public static Dictionary<string, object> ToKling(this Clip clip) => new Dictionary<string, object> { ["prompt"] = clip.Text }
        .AddOptional("negative_prompt", clip.Avoid) //! KLG1002
        .AddOptional("cfg_scale", clip.Strength) //! KLG1003
        .AddWhen(clip.Silent, "generate_audio", () => false)
        .AddWhen(clip.FirstFrame is not null, "start_image_url", () => clip.FirstFrame!); //! KLG1001

    public static Dictionary<string, object> ToHunyuan(this Clip clip) => new Dictionary<string, object> { ["prompt"] = clip.Text }
        .AddOptional("negative_prompt", clip.Avoid) //~
        .AddWhen(clip.FirstFrame is not null, "image_url", () => clip.FirstFrame!);
}
//# file: ClipSender.cs
using System.Net.Http.Json;

internal sealed class ClipSender
{
    private readonly HttpClient _http;
    public ClipSender(HttpClient http) => _http = http;

    public async Task SendAsync(IEnumerable<Clip> clips, CancellationToken token)
    {
        foreach (var clip in clips)
        {
            var payload = clip.ToKling();
            using var response = await _http.PostAsJsonAsync(Endpoints.Kling, payload, token);
            response.EnsureSuccessStatusCode();
        }
    }

    public async Task SendHunyuanAsync(Clip clip, CancellationToken token)
    {
        using var response = await _http.PostAsJsonAsync(Endpoints.Hunyuan, clip.ToHunyuan(), token);
        response.EnsureSuccessStatusCode();
    }

    private static class Endpoints
    {
        public static readonly Uri Kling = new("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video");
        public static readonly Uri Hunyuan = new("https://queue.fal.run/fal-ai/hunyuan-video");
    }
}
