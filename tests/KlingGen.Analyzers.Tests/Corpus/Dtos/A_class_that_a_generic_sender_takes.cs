using System.Net.Http.Json;
using System.Reflection;

public sealed class Generic<TBody>(HttpClient http, string app)
{
    public Task SendAsync(TBody body) => http.PostAsJsonAsync($"https://queue.fal.run/{app}", body);
}

public sealed class SnakeKling
{
    public string prompt { get; set; } = "";
    public string? negative_prompt { get; set; } //! KLG1002
    public double cfg_scale { get; set; } = 0.5; //! KLG1003
}

public sealed class SnakeWan
{
    public string prompt { get; set; } = "";
    public string? negative_prompt { get; set; } //~
    public double cfg_scale { get; set; } = 5; //~
}

public static class Clients
{
    public static Generic<SnakeKling> Kling(HttpClient http) => new(http, "fal-ai/kling-video/v3/pro/text-to-video");
    public static Generic<SnakeWan> Wan(HttpClient http) => new(http, "fal-ai/wan/v2.6/text-to-video");
}
