using System.Net.Http.Json;

public interface IClientProxy { Task SendAsync(string method, object? arg1); }

public sealed class Live(HttpClient http, IClientProxy clients)
{
    public async Task GoAsync(string p, string n)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = p });
        await clients.SendAsync("queued", new { prompt = p, negative_prompt = n }); //~ shown to the browser
    }
}
