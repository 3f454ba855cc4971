using System.Net.Http.Json;

public sealed class Strip(HttpClient http)
{
    private static readonly HashSet<string> _o3 = new(StringComparer.Ordinal) { "prompt", "image_url", "duration", "generate_audio" };

    public Task SendAsync(string model, Dictionary<string, object?> input)
    {
        var clean = model.Contains("kling-video/o3")
            ? input.Where(p => _o3.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value)
            : input;
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, clean);
    }

    public Task O3Async(string prompt) => SendAsync("fal-ai/kling-video/o3/pro/text-to-video", new() { ["prompt"] = prompt, ["negative_prompt"] = "blur" }); //~
    public Task V3Async(string prompt) => SendAsync("fal-ai/kling-video/v3/pro/text-to-video", new() { ["prompt"] = prompt, ["negative_prompt"] = "blur" }); //! KLG1002
}
