using System.Net.Http.Json;

public interface ILogger
{
    void LogInformation(string message, params object?[] args);
}

public sealed class Jobs(HttpClient http, ILogger logger)
{
    public async Task StartAsync(string prompt, string? negative, double scale)
    {
        logger.LogInformation("Started with negative_prompt {negative_prompt} and cfg_scale {cfg_scale}", negative, scale); //~
        logger.LogInformation("{@Input}", new { negative_prompt = negative, cfg_scale = scale }); //~
        Console.WriteLine("{ \"negative_prompt\": \"" + negative + "\" }"); //~
        if (scale is < 0 or > 1)
        {
            throw new ArgumentException("cfg_scale must be from 0 to 1.", "cfg_scale"); //~
        }

        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
    }
}
