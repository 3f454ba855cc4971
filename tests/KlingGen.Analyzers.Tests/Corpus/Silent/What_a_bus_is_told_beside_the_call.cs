using System.Net.Http.Json;

public interface IHub { Task SendAsync(string method, object? arg1); }
public interface IBus { Task PublishAsync(object message); }

public sealed class LiveToo(HttpClient http, IHub hub, IBus bus)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task GoAsync(string p, string n)
    {
        var url = $"https://queue.fal.run/{Model}";
        using var response = await http.PostAsJsonAsync(url, new { prompt = p });
        var shown = new { prompt = p, negative_prompt = n }; //~ shown to the browser
        await hub.SendAsync("queued", shown);
    }

    public Task StoreAsync(string p, string n) => bus.PublishAsync(new Dictionary<string, object> { ["prompt"] = p, ["negative_prompt"] = n }); //~
}
