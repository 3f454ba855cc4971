using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(IReadOnlyList<string> models, string prompt)
    {
        foreach (string model in models.Where(m => m.StartsWith("fal-ai/kling-video/v3/")).OrderBy(m => m))
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, cfg_scale = 0.4 }); //! KLG1003
        }

        foreach (string model in models.Where(m => !m.StartsWith("fal-ai/kling-video/v3/")))
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, cfg_scale = 0.4 }); //~
        }

        await Task.WhenAll(models
            .Where(m => m.Contains("kling-video/o3/"))
            .Select(m => http.PostAsJsonAsync("https://queue.fal.run/" + m, new { prompt, negative_prompt = "blur" }))); //! KLG1002
        await Task.WhenAll(models
            .Where(m => m.Length > 10)
            .Select(m => http.PostAsJsonAsync("https://queue.fal.run/" + m, new { prompt, negative_prompt = "blur" }))); //~
    }
}
