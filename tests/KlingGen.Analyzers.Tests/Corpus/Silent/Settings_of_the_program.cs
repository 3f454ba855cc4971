using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class StudioSettings
{
    [JsonPropertyName("default_model")]
    public string DefaultModel { get; set; } = "fal-ai/kling-video/v3/pro/image-to-video";

    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //~
    public string NegativePrompt { get; set; } = "blur";

    [JsonPropertyName("cfg_scale")] //~
    public double CfgScale { get; set; } = 0.5;

    public static StudioSettings Load(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<StudioSettings>(File.ReadAllText(path))! : new StudioSettings();

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}
//# file: MainWindow.cs
using System.Net.Http.Json;

public sealed class MainWindow(HttpClient http)
{
    private readonly StudioSettings _settings = StudioSettings.Load("settings.json");

    public Task MakeAsync(string image) => http.PostAsJsonAsync($"https://queue.fal.run/{_settings.DefaultModel}", new
    {
        prompt = $"{_settings.Prompt} Avoid {_settings.NegativePrompt}.", //~
        start_image_url = image, //! KLG1001
    });

    public void Close() => _settings.Save("settings.json");
}
