using System.Net.Http.Json;

public interface IConfiguration
{
    string? this[string key] { get; }
}

public sealed class Configured(HttpClient http, IConfiguration configuration)
{
    private readonly string _kling = configuration["Fal:Kling"] ?? "fal-ai/kling-video/v3/pro/text-to-video";
    private readonly string? _other = configuration["Fal:Other"];

    public Task KlingAsync(string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{_kling}", new
    {
        prompt,
        negative_prompt = configuration["Fal:Negative"] ?? "blur", //! KLG1002
    });

    public Task TierAsync(string prompt, bool isPro)
    {
        string model = isPro ? "fal-ai/kling-video/v3/pro/text-to-video" : "fal-ai/kling-video/v3/standard/text-to-video";
        return http.PostAsJsonAsync($"https://queue.fal.run/{model}", new { prompt, cfg_scale = 0.5 }); //! KLG1003
    }

    public Task OtherAsync(string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{_other}", new
    {
        prompt,
        negative_prompt = "blur", //~
    });
}
