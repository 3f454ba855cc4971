using System.Net.Http.Json;

public sealed class SdRequest
{
    private readonly Dictionary<string, object> _values = [];
    public SdRequest Use(string checkpoint) { _values["checkpoint"] = checkpoint; return this; }
    public SdRequest Set(string key, object value) { _values[key] = value; return this; }
    public Task SendAsync(HttpClient http) => http.PostAsJsonAsync("http://localhost:7860/sdapi/v1/txt2img", _values);
}

public static class Sd
{
    public static Task RunAsync(HttpClient http, string prompt) => new SdRequest().Use("sdxl").Set("prompt", prompt).Set("negative_prompt", "blur").Set("cfg_scale", 7).SendAsync(http); //~
    public static Task KlingAsync(HttpClient http, string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
