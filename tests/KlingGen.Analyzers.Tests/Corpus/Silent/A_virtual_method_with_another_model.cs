using System.Net.Http.Json;

public class AnySender(HttpClient http)
{
    protected virtual string GetModel() => "fal-ai/wan/v2.5/text-to-video";
    public Task SendAsync(string prompt, string negative) => http.PostAsJsonAsync("https://queue.fal.run/" + GetModel(), new { prompt, negative_prompt = negative }); //~
}

public sealed class KlingAnySender(HttpClient http) : AnySender(http)
{
    protected override string GetModel() => "fal-ai/kling-video/v3/pro/text-to-video";
}
