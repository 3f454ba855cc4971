using System.Net.Http.Json;

public enum Style { Film, Cartoon }

public sealed class Styles(HttpClient http)
{
    private static readonly Dictionary<Style, Dictionary<string, object>> Bodies = new()
    {
        [Style.Film] = new() { ["prompt"] = "Film.", ["negative_prompt"] = "cartoon" }, //! KLG1002
        [Style.Cartoon] = new() { ["prompt"] = "Cartoon.", ["negative_prompt"] = "photo" }, //~ sent to another model
    };

    private static readonly Dictionary<string, Dictionary<string, object>> Settings = new()
    {
        ["camera"] = new() { ["negative_prompt"] = "shake", ["zoom"] = 1 }, //~
        ["audio"] = new() { ["volume"] = 1 },
    };

    public Task FilmAsync() => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Bodies[Style.Film]);

    public Task CartoonAsync() => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", Bodies[Style.Cartoon]);

    public Task SaveAsync() => http.PostAsJsonAsync("https://example.com/settings", Settings);

    public Task TextAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = $"{prompt} {Settings["camera"]["zoom"]}" });
}
