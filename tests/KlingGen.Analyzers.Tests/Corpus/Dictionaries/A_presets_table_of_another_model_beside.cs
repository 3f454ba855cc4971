using System.Net.Http.Json;

public sealed record Preset(string Name, string NegativePrompt, double CfgScale); //~

public static class Presets
{
    public static readonly Dictionary<string, object> Anime = new() { ["negative_prompt"] = "realistic", ["cfg_scale"] = 9 }; //~
    public static readonly Dictionary<string, object> Film = new() { ["cfg_scale"] = 0.5 }; //! KLG1003
}
//# file: PresetSender.cs
using System.Net.Http.Json;

public sealed class PresetSender(HttpClient http)
{
    public Task PaintAsync(string prompt) => PostAsync("http://localhost:7860/sdapi/v1/txt2img", prompt, Presets.Anime);

    public Task FilmAsync(string prompt) => PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", prompt, Presets.Film);

    private Task PostAsync(string url, string prompt, Dictionary<string, object> preset)
    {
        var body = new Dictionary<string, object>(preset) { ["prompt"] = prompt };
        return http.PostAsJsonAsync(url, body);
    }
}
