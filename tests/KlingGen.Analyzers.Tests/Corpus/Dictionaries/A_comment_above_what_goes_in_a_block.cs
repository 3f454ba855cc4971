using System.Net.Http.Json;

public sealed class ReelOptions { public string? Avoid { get; set; } public double? Guidance { get; set; } }

public sealed class ReelService(HttpClient http)
{
    public Task<HttpResponseMessage> MakeAsync(string prompt, ReelOptions options)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["duration"] = "5" };
        if (options.Guidance != null)
        {
            // between 0 and 1
            body["cfg_scale"] = options.Guidance; //! KLG1003
        }
        return http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
