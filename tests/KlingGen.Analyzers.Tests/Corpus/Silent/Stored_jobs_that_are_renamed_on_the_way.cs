using System.Net.Http.Json;
using System.Text.Json.Nodes;

// Stored jobs still have the names of V3. This is the one place that sends them.
public sealed class StoredJobSender(HttpClient http)
{
    private const string Endpoint = "fal-ai/kling-video/o3/standard/image-to-video";

    public async Task SendAsync(JsonObject stored)
    {
        JsonObject body = stored.DeepClone().AsObject();
        if (body["start_image_url"] is JsonNode image) //~
        {
            body.Remove("start_image_url"); //~
            body["image_url"] = image.DeepClone();
        }

        if (body.Remove("negative_prompt", out JsonNode? avoid) && avoid is not null) //~
        {
            body["prompt"] = $"{body["prompt"]} Avoid {avoid}.";
        }

        body.Remove("cfg_scale"); //~
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/" + Endpoint, body);
        response.EnsureSuccessStatusCode();
    }

    public static JsonObject Demo() => new() { ["prompt"] = "A hill.", ["start_image_url"] = "https://example.com/hill.png", ["negative_prompt"] = "people" }; //~

    public Task SendDemoAsync() => SendAsync(Demo());
}
