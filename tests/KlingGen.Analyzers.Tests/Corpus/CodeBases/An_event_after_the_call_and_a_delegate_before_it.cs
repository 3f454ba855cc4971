using System.Net.Http.Json;

public sealed class Events(HttpClient http)
{
    public event Action<object>? Submitted;

    public Func<Dictionary<string, object>, Task>? BeforeSend { get; init; }

    public async Task RunAsync(string prompt, string negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (BeforeSend is not null) await BeforeSend(body);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
        Submitted?.Invoke(new { prompt, negative_prompt = negative, cfg_scale = 0.5 }); //~
    }
}

public static class Setup
{
    public static Events Create(HttpClient http)
    {
        var events = new Events(http) { BeforeSend = b => { b["negative_prompt"] = "blur"; return Task.CompletedTask; } }; //! KLG1002
        events.Submitted += e => Console.WriteLine(e);
        return events;
    }

    public static Other CreateOther(HttpClient http) => new(http) { BeforeSend = b => { b["negative_prompt"] = "blur"; return Task.CompletedTask; } }; //~
}

public sealed class Other(HttpClient http)
{
    public Func<Dictionary<string, object>, Task>? BeforeSend { get; init; }

    public async Task RunAsync(string prompt)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (BeforeSend is not null) await BeforeSend(body);
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/hidream-i1-full", body);
    }
}
