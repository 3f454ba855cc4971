using System.Net.Http.Json;

public sealed class ColumnAttribute(string name) : Attribute { public string Name => name; }
public sealed class Generation
{
    [Column("negative_prompt")] public string? NegativePrompt { get; set; } //~
    [Column("cfg_scale")] public double CfgScale { get; set; } //~
}
public sealed class Page(HttpClient http)
{
    private static readonly Dictionary<string, string> s_labels = new() { ["negative_prompt"] = "Avoid", ["cfg_scale"] = "Guidance", ["start_image_url"] = "First frame" }; //~
    public string Label(string key) => s_labels[key];
    public Task SendAsync(Generation g) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "x" });
}
