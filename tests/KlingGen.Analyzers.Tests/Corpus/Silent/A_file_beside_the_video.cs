using System.Text.Json;

public static class Metadata
{
    public const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public static void Save(string path, string prompt, string negative, string url)
    {
        var sidecar = new
        {
            model = Model,
            created = DateTime.UtcNow,
            settings = new { negative_prompt = negative, seed = 5 }, //~
            output = url,
        };
        File.WriteAllText(path, JsonSerializer.Serialize(sidecar));
    }

    public static string FileName(string template, string prompt) => template.Replace("{negative_prompt}", "").Replace("{cfg_scale}", "0.5"); //~
}
