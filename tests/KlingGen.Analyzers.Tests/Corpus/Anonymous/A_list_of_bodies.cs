using System.Net.Http.Json;

public sealed class Bodies(HttpClient http)
{
    public async Task GoAsync(string[] prompts)
    {
        List<object> bodies = [];
        foreach (var prompt in prompts)
            bodies.Add(new { prompt, negative_prompt = "blur" }); //! KLG1002
        foreach (var body in bodies)
            await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    public async Task ArrayAsync(string a, string b)
    {
        foreach (var body in new[] { new { prompt = a, cfg_scale = 0.3 }, new { prompt = b, cfg_scale = 0.6 } }) //! KLG1003 KLG1003
            await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
