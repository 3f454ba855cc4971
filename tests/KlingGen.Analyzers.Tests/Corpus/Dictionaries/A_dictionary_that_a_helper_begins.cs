//# run
using System.Net.Http.Json;

public sealed class Kling(HttpClient http)
{
    private static Dictionary<string, object?> CreateBase(string prompt, int seconds)
    {
        return new Dictionary<string, object?>
        {
            ["prompt"] = prompt,
            ["duration"] = seconds.ToString(),
            ["cfg_scale"] = 0.5, //! KLG1003
        };
    }

    public async Task TextAsync(string prompt)
    {
        var d = CreateBase(prompt, 5);
        d["negative_prompt"] = "rain"; //! KLG1002
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", d);
    }

    public async Task ImageAsync(string prompt, string url)
    {
        var d = CreateBase(prompt, 5);
        d.Add("start_image_url", url); //! KLG1001
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", d);
    }

    public static async Task RunAsync(HttpClient http)
    {
        Kling k = new(http);
        await k.TextAsync("A fox");
        await k.ImageAsync("A fox", "https://example.com/a.png");
    }
}
