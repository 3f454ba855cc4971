using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Reader(HttpClient http)
{
    public async Task<string> ReadAsync(string prompt)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new JsonObject { ["prompt"] = prompt });
        JsonNode answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        string? used = (string?)answer["negative_prompt"]; //~
        double? scale = answer["input"]?["cfg_scale"]?.GetValue<double>(); //~
        bool hasImage = answer.AsObject().ContainsKey("start_image_url"); //~
        return $"{used} {scale} {hasImage}";
    }
}
