using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt)
    {
        var body = new JsonObject
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "people", //~
            ["cfg_scale"] = 0.5, //~
        };
        body.Remove("negative_prompt"); //~
        body.Remove("cfg_scale"); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
