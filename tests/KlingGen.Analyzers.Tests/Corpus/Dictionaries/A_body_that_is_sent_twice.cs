//# run
using System.Net.Http.Json;

public sealed class Takes(HttpClient http)
{
    private const string Kling = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";
    private const string Wan = "https://queue.fal.run/fal-ai/wan/v2.6/text-to-video";

    // The first take is silent about the words and the sound, the second says both.
    public async Task ShootAsync(string prompt)
    {
        var body = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        await http.PostAsJsonAsync(Kling, body);

        body["cfg_scale"] = 0.8; //! KLG1003
        body["generate_audio"] = false;
        await http.PostAsJsonAsync(Kling, body);
    }

    public async Task ShootElsewhereAsync(string prompt)
    {
        var body = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "blur", //~
        };
        await http.PostAsJsonAsync(Wan, body);
        body["negative_prompt"] = "rain"; //~
        body["cfg_scale"] = 4; //~
        await http.PostAsJsonAsync(Wan, body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Takes(http).ShootAsync("A fox.");
        await new Takes(http).ShootElsewhereAsync("A fox.");
    }
}
