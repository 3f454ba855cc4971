using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt)
    {
        var body = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "blur", //~
            ["cfg_scale"] = 0.5, //~
        };
        body.Clear();
        body["prompt"] = prompt;
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
