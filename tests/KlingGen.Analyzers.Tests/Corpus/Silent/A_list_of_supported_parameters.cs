//# run
using System.Net.Http.Json;

public sealed record Capability(string Path, string[] Parameters);

public static class Catalogue
{
    public static readonly Capability Kling = new("fal-ai/kling-video/v3/pro/image-to-video", ["prompt", "start_image_url", "negative_prompt", "cfg_scale"]); //~
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Console.WriteLine(Catalogue.Kling.Parameters.Contains("cfg_scale")); //~
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", new { prompt = "A.", image_url = "https://example.com/a.png" });
    }
}
