using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt, bool o3)
    {
        string model = o3 ? "fal-ai/kling-video/o3/pro/text-to-video" : "fal-ai/kling-video/v3/pro/text-to-video";
        var body = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        if (o3)
        {
            body.Remove("cfg_scale"); //~
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
