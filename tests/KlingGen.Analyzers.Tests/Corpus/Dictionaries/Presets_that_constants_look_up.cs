using System.Net.Http.Json;

public static class Presets
{
    public const string Cinematic = "cinematic";
    public const string Anime = "anime";

    public static readonly IReadOnlyDictionary<string, Dictionary<string, object>> Kling = new Dictionary<string, Dictionary<string, object>>
    {
        [Cinematic] = new() { ["cfg_scale"] = 0.7, ["negative_prompt"] = "cartoon" }, //! KLG1002 KLG1003
        [Anime] = new() { ["cfg_scale"] = 0.4, ["negative_prompt"] = "photo" }, //! KLG1002 KLG1003
    };

    public static readonly IReadOnlyDictionary<string, Dictionary<string, object>> Sdxl = new Dictionary<string, Dictionary<string, object>>
    {
        [Cinematic] = new() { ["guidance_scale"] = 7, ["negative_prompt"] = "cartoon" }, //~
        [Anime] = new() { ["guidance_scale"] = 5, ["negative_prompt"] = "photo" }, //~
    };
}

public sealed class PresetRunner(HttpClient http)
{
    public Task CinematicAsync(string prompt)
    {
        var body = new Dictionary<string, object>(Presets.Kling[Presets.Cinematic]) { ["prompt"] = prompt };
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    public Task AnimeAsync(string prompt)
    {
        var body = new Dictionary<string, object>(Presets.Kling[Presets.Anime]) { ["prompt"] = prompt };
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", body);
    }

    public Task PosterAsync(string prompt, string style)
    {
        var body = new Dictionary<string, object>(Presets.Sdxl[style]) { ["prompt"] = prompt };
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/fast-sdxl", body);
    }
}
