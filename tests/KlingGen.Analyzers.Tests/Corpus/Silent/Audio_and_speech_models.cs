using System.Net.Http.Json;

public sealed class Sounds(HttpClient http)
{
    private const string Video = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task MakeAsync(string text)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/" + Video, new { prompt = text });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/stable-audio", new { prompt = text, negative_prompt = "noise", cfg_scale = 7 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/mmaudio-v2", new { video_url = text, prompt = text, negative_prompt = "music", cfg_strength = 4.5 }); //~
        await http.PostAsJsonAsync("https://api.elevenlabs.io/v3/text-to-speech/abc", new Dictionary<string, object> { ["text"] = text, ["cfg_scale"] = 2 }); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/vibevoice", new { script = text, cfg_scale = 1.3 }); //~
    }
}
