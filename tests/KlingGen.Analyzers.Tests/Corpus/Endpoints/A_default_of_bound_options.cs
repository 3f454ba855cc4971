using System.Net.Http.Json;

public interface IConfigurationSection;

public interface IConfiguration
{
    IConfigurationSection GetSection(string key);
}

public static class ConfigurationBinder
{
    public static T? Get<T>(this IConfigurationSection section) => default;
}

public sealed class ClipService(HttpClient http, IConfiguration configuration)
{
    private readonly StudioSettings _settings = configuration.GetSection("Studio").Get<StudioSettings>() ?? new();

    public Task MakeAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + _settings.Fal.Model, new
    {
        prompt,
        negative_prompt = "blur", //! KLG1002
        cfg_scale = 0.6, //! KLG1003
    });
}
//# file: StudioSettings.cs
public sealed class StudioSettings
{
    public FalSettings Fal { get; set; } = new();
}

public sealed class FalSettings
{
    public string Model { get; set; } = Models.KlingText;
}
//# file: Models.cs
public static class Models
{
    public const string KlingText = "fal-ai/kling-video/v3/pro/text-to-video";
}
