using System.Net.Http.Json;

public sealed class ReelOptions { public string? Avoid { get; set; } public double? Guidance { get; set; } }

public sealed class ReelService(HttpClient http)
{
    public Task<HttpResponseMessage> MakeAsync(string prompt, ReelOptions options)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["duration"] = "5" };
        if (options.Guidance != null)
        {
            body["cfg_scale"] = options.Guidance; // 0..1 //! KLG1003
        }
        return http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
