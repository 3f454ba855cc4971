using System.Net.Http.Json;

public sealed class Presets(HttpClient http)
{
    private static readonly Dictionary<string, string> _paths = new()
    {
        ["kling"] = "fal-ai/kling-video/v3/pro/text-to-video",
        ["wan"] = "fal-ai/wan/v2.6/text-to-video",
        ["mochi"] = "fal-ai/mochi-v1",
    };

    private static readonly Dictionary<string, object> _bodies = new()
    {
        ["kling"] = new { prompt = "a cat", negative_prompt = "blur" }, //! KLG1002
        ["wan"] = new { prompt = "a cat", negative_prompt = "blur" }, //~
        ["mochi"] = new { prompt = "a cat", negative_prompt = "blur" }, //~
    };

    private static readonly Dictionary<string, object> _hints = new()
    {
        ["kling"] = new { negative_prompt = "What the video should not show", cfg_scale = "How close to the prompt" }, //~
    };

    public Task SendAsync(string name)
    {
        Console.WriteLine(_hints[name]);
        return http.PostAsJsonAsync("https://queue.fal.run/" + _paths[name], _bodies[name]);
    }
}
