using System.Net.Http.Json;
public sealed class A11(HttpClient http)
{
    private Task SendAsync(string model, params (string Key, object? Value)[] fields) =>
        http.PostAsJsonAsync("https://queue.fal.run/" + model, fields.Where(f => f.Value is not null).ToDictionary(f => f.Key, f => f.Value));
    public Task V3(string p, string? avoid) => SendAsync("fal-ai/kling-video/v3/pro/text-to-video", ("prompt", p), ("negative_prompt", avoid)); //! KLG1002
    public Task Wan(string p, string? avoid) => SendAsync("fal-ai/wan-t2v", ("prompt", p), ("negative_prompt", avoid)); //~
}
