using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Preparation
{
    public static (string Endpoint, JsonObject Body) For(string endpoint, JsonObject body)
    {
        if (!endpoint.Contains("/o3/"))
        {
            return (endpoint, body);
        }

        var copy = body.DeepClone().AsObject();
        if (copy.Remove("negative_prompt", out var negative)) //~
        {
            copy["prompt"] = $"{copy["prompt"]} Avoid {negative}.";
        }

        copy.Remove("cfg_scale"); //~
        return (endpoint, copy);
    }
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt, string negative)
    {
        var (endpoint, body) = Preparation.For("fal-ai/kling-video/o3/pro/text-to-video", new JsonObject { ["prompt"] = prompt, ["negative_prompt"] = negative }); //~
        return http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", body);
    }
}
