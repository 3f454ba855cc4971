//# run
using System.Net.Http.Json;

public sealed class Videos(HttpClient http)
{
    public async Task<bool> SendAsync(string tier, string prompt)
    {
        if (!Models.Kling.TryGetValue(tier, out string? id))
        {
            return false;
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + id, new { prompt, negative_prompt = "blur" }); //! KLG1002
        return true;
    }

    public async Task ImageAsync(string name, string prompt)
    {
        string? id;
        if (Models.Images.TryGetValue(name, out id))
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + id, new { prompt, negative_prompt = "blur" }); //~
        }
    }

    public async Task OldAsync(string name, string prompt)
    {
        string? id;
        if (!Models.Old.TryGetValue(name, out id))
        {
            id = "fal-ai/kling-video/v2.1/master/text-to-video";
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + id, new { prompt, negative_prompt = "blur", cfg_scale = 0.4 }); //~
    }
}
//# file: Models.cs
public static class Models
{
    public static readonly Dictionary<string, string> Kling = new()
    {
        ["pro"] = "fal-ai/kling-video/v3/pro/text-to-video",
        ["standard"] = "fal-ai/kling-video/v3/standard/text-to-video",
    };

    public static readonly Dictionary<string, string> Old = new()
    {
        ["turbo"] = "fal-ai/kling-video/v2.5-turbo/pro/text-to-video",
    };

    public static readonly Dictionary<string, string> Images = new()
    {
        ["sd"] = "fal-ai/stable-diffusion-v35-large",
    };
}
//# file: Run.cs
public static class Run
{
    public static Task RunAsync(HttpClient http) => new Videos(http).SendAsync("pro", "A fox.");
}
