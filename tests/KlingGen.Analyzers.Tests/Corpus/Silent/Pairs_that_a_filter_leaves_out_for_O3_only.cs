using System.Net.Http.Json;

public sealed class Filtered(HttpClient http, Func<string, bool> isTaken)
{
    public async Task GoAsync(string prompt)
    {
        var body = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "blur", //~
            ["cfg_scale"] = 0.5, //~
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", body.Where(p => isTaken(p.Key)).ToDictionary(p => p.Key, p => p.Value));

        var other = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "blur", //~
            ["cfg_scale"] = 0.5, //~
        };
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", other.Where(p => p.Key != "negative_prompt" && isTaken(p.Key)).ToDictionary(p => p.Key, p => p.Value)); //~
    }
}
