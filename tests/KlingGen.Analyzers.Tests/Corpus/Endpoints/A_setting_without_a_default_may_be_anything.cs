using System.Net.Http.Json;

public sealed class Sender(HttpClient http, IReadOnlyDictionary<string, string> settings)
{
    public async Task SendAsync(string prompt)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/" + settings["model"], new { prompt, negative_prompt = "cars" }); //~
        await http.PostAsJsonAsync(settings["KLING_URL"], new { prompt, cfg_scale = 0.5 }); //~
    }
}
