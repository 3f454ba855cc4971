using System.Text.Json;

public interface IModelRuntime
{
    Task<string> InvokeAsync(string modelId, string body);
}

public sealed class Runtime(IModelRuntime runtime, HttpClient http)
{
    private const string Kling = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public Task<string> PaintAsync(string prompt, string avoid) => runtime.InvokeAsync("stability.sd3-large-v1:0", JsonSerializer.Serialize(new
    {
        prompt,
        negative_prompt = avoid, //~
        cfg_scale = 5, //~
    }));

    public Task FilmAsync(string prompt) => http.PostAsync(Kling, new StringContent(JsonSerializer.Serialize(new { prompt, cfg_scale = 0.5 }))); //! KLG1003
}
