using System.Net.Http.Json;
using System.Text.Json.Nodes;

public static class Migrator
{
    public static (string Endpoint, JsonObject Body) ToO3(string endpoint, JsonObject body)
    {
        if (!endpoint.Contains("/v3/")) return (endpoint, body);
        var copy = body.DeepClone().AsObject();
        if (copy.Remove("negative_prompt", out var negative)) //~
        {
            copy["prompt"] = $"{copy["prompt"]} Avoid {negative}.";
        }

        copy.Remove("cfg_scale"); //~
        if (copy.Remove("start_image_url", out var first)) //~
        {
            copy["image_url"] = first;
        }

        return (endpoint.Replace("/v3/", "/o3/"), copy);
    }
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt, string negative)
    {
        var (endpoint, body) = Migrator.ToO3("fal-ai/kling-video/v3/pro/text-to-video", new JsonObject { ["prompt"] = prompt, ["negative_prompt"] = negative }); //~
        return http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", body);
    }
}
