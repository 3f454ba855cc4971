using System.Net.Http.Json;

public sealed record Tenant(string Endpoint, bool UsesOldNames);

public sealed class TenantSender(HttpClient http)
{
    public Task SendAsync(Tenant tenant, string prompt, string image)
    {
        var key = tenant.UsesOldNames ? "start_image_url" : "image_url"; //~
        var body = new Dictionary<string, object> { ["prompt"] = prompt, [key] = image };
        return http.PostAsJsonAsync(tenant.Endpoint, body);
    }
}

public static class V3 { public const string Id = "fal-ai/kling-video/v3/pro/image-to-video"; }
