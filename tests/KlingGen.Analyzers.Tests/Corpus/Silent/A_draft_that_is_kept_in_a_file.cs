using System.Text.Json;

public sealed record Draft(string Endpoint, Dictionary<string, object> Values);

public static class Drafts
{
    public static Task SaveAsync(string path, string prompt, string negative) => File.WriteAllTextAsync(path, JsonSerializer.Serialize(
        new Draft("fal-ai/kling-video/v3/pro/text-to-video", new() { ["prompt"] = prompt, ["negative_prompt"] = negative }))); //~
}
