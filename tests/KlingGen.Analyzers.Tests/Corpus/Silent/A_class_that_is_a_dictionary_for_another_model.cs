using System.Net.Http.Json;

public sealed class WanArguments : Dictionary<string, object>
{
    public WanArguments(string prompt, string negative)
    {
        this["prompt"] = prompt;
        this["negative_prompt"] = negative; //~
        base["cfg_scale"] = 3; //~
    }
}

public static class WanSender
{
    public static Task SendAsync(HttpClient http, string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.5/text-to-video", new WanArguments(prompt, "blur"));
    public static Task KlingAsync(HttpClient http, string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
