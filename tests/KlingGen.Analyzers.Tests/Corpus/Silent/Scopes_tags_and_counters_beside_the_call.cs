using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;

public interface ILogger2 { IDisposable BeginScope<T>(T state); void LogInformation(string message, params object?[] args); }

public sealed class Measured(HttpClient http, ILogger2 logger)
{
    private static readonly Meter _meter = new("video");
    private static readonly Counter<int> _count = _meter.CreateCounter<int>("videos");
    private const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task SendAsync(string prompt, string negative, double cfg)
    {
        using var activity = new ActivitySource("video").StartActivity("submit");
        activity?.SetTag("kling.negative_prompt", negative); //~
        activity?.SetTag("cfg_scale", cfg); //~
        using var scope = logger.BeginScope(new Dictionary<string, object> { ["endpoint"] = Endpoint, ["negative_prompt"] = negative, ["cfg_scale"] = cfg }); //~
        logger.LogInformation("Sending to {endpoint} with {negative_prompt} and {cfg_scale}", Endpoint, negative, cfg); //~
        _count.Add(1, new KeyValuePair<string, object?>("endpoint", Endpoint), new KeyValuePair<string, object?>("cfg_scale", cfg)); //~
        await http.PostAsJsonAsync("https://queue.fal.run/" + Endpoint, new { prompt, negative_prompt = negative, cfg_scale = cfg }); //! KLG1002 KLG1003
    }
}
