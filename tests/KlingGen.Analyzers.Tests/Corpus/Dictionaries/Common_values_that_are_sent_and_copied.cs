using System.Net.Http.Json;

public sealed class Pairs(HttpClient http)
{
    private const string Kling = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public async Task SendAsync(string prompt)
    {
        var common = new Dictionary<string, object> { ["prompt"] = prompt, ["cfg_scale"] = 0.5 }; //! KLG1003
        var careful = new Dictionary<string, object>(common);
        careful["negative_prompt"] = "rain"; //! KLG1002
        careful["negative_prompt"] += ", fog"; //! KLG1002
        await http.PostAsJsonAsync(Kling, common);
        await http.PostAsJsonAsync(Kling, careful);
    }

    public async Task PaintAsync(string prompt)
    {
        var common = new Dictionary<string, object> { ["prompt"] = prompt, ["cfg_scale"] = 4 }; //~
        var careful = new Dictionary<string, object>(common);
        careful["negative_prompt"] = "rain"; //~
        careful["negative_prompt"] += ", fog"; //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", common);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", careful);
    }
}
