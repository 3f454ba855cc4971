//# run
public static class Case
{
    public static Task RunAsync(HttpClient http) => new Gateway(http).SendAsync(new Storyboard("A cliff.", "https://example.com/cliff.png", ["people", "cars"]));
}
//# file: Domain.cs
public sealed record Storyboard(string Text, string StillUrl, IReadOnlyList<string> Avoid);
//# file: Mapping.cs
using System.Text.Json.Serialization;

internal sealed class KlingWire
{
    [JsonPropertyName("prompt")] public string? Prompt { get; set; }
    [JsonPropertyName("start_image_url")] public string? StartImageUrl { get; set; } //! KLG1001
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //! KLG1002
}

internal static class Mapping
{
    public static KlingWire ToWire(this Storyboard board) => new()
    {
        Prompt = board.Text,
        StartImageUrl = board.StillUrl, //~
        NegativePrompt = string.Join(", ", board.Avoid), //~
    };
}
//# file: Gateway.cs
using System.Text;
using System.Text.Json;

public sealed class Gateway(HttpClient http)
{
    public async Task SendAsync(Storyboard board)
    {
        var json = JsonSerializer.Serialize(board.ToWire());
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", content);
    }
}
