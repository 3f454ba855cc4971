using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt, string image) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
        new JsonObject(new KeyValuePair<string, JsonNode?>[]
        {
            new("prompt", prompt),
            new("start_image_url", image), //! KLG1001
        }));
}
