using System.Text.Json;

public sealed class RequestLog
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    private readonly Dictionary<string, string> _cache = [];

    public void Write(string prompt, string? negative)
    {
        var entry = new { at = DateTimeOffset.UtcNow, endpoint = Endpoint, prompt_length = prompt.Length, has_negative_prompt = negative is not null };
        Console.WriteLine("cfg_scale={0} negative_prompt={1}", 0.5, negative); //~
        Console.WriteLine(JsonSerializer.Serialize(entry));
    }

    public string? Find(JsonElement request)
    {
        string key = request.GetProperty("prompt").GetString()!;
        if (request.TryGetProperty("negative_prompt", out JsonElement negative)) //~
        {
            key += "|" + negative.GetString();
        }

        if (request.TryGetProperty("cfg_scale", out JsonElement scale) && scale.GetDouble() > 0.5) //~
        {
            key += "|strict";
        }

        return _cache.GetValueOrDefault(key);
    }
}
