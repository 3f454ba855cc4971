using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class O3Migration
{
    private static readonly Dictionary<string, string?> _renames = new()
    {
        ["start_image_url"] = "image_url", //~
        ["negative_prompt"] = null, //~
        ["cfg_scale"] = null, //~
    };

    public static (string Model, JsonObject Input) Move(string model, JsonObject input)
    {
        if (!model.Contains("kling-video/v3/"))
        {
            return (model, input);
        }

        var moved = new JsonObject();
        foreach (var (key, value) in input)
        {
            string? target = _renames.TryGetValue(key, out var renamed) ? renamed : key;
            if (target is not null)
            {
                moved[target] = value?.DeepClone();
            }
        }

        if (input["negative_prompt"] is JsonValue avoid) //~
        {
            moved["prompt"] = $"{moved["prompt"]} Avoid: {avoid}.";
        }

        return (model.Replace("/v3/", "/o3/"), moved);
    }
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string model, JsonObject input)
    {
        var (target, body) = O3Migration.Move(model, input);
        body.Remove("cfg_scale"); //~
        return http.PostAsJsonAsync("https://queue.fal.run/" + target, body);
    }
}
