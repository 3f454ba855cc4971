using System.Net.Http.Json;

public enum Field
{
    start_image_url, //~
    negative_prompt, //~
    cfg_scale, //~
}

public static class Fields
{
    public const string NegativePrompt = "negative_prompt"; //~
    public static readonly string[] V3Only = ["start_image_url", "negative_prompt", "cfg_scale"]; //~
    public static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["negative_prompt"] = "What to avoid", //~
        ["cfg_scale"] = "How closely to follow the prompt", //~
    };
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
