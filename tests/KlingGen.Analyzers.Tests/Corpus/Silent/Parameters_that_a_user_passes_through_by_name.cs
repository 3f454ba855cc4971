using System.Net.Http.Json;
using System.Text.Json;

public sealed class PassThrough(HttpClient http)
{
    private static readonly string[] Allowed = ["prompt", "negative_prompt", "cfg_scale", "duration"]; //~ which of them are sent is the user's

    public Task SendAsync(string model, JsonElement input)
    {
        var body = new Dictionary<string, JsonElement>();
        foreach (var name in Allowed)
        {
            if (input.TryGetProperty(name, out var value))
            {
                body[name] = value;
            }
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    public string Default => "fal-ai/kling-video/v3/pro/text-to-video";
}
