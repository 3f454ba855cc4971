//# run
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json.Serialization;

[AttributeUsage(AttributeTargets.Class)]
public sealed class FalEndpointAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}

[FalEndpoint("fal-ai/kling-video/v3/standard/image-to-video")]
public sealed class KlingImageToVideo
{
    [JsonPropertyName("prompt")]
    public string? Prompt { get; set; }

    [JsonPropertyName("start_image_url")] //! KLG1001
    public string? Image { get; set; }

    [JsonPropertyName("negative_prompt")] //! KLG1002
    public string? Avoid { get; set; }
}

public static class Case
{
    private static Task SendAsync<T>(HttpClient http, T input)
    {
        string id = typeof(T).GetCustomAttribute<FalEndpointAttribute>()!.Id;
        return http.PostAsJsonAsync(id, input);
    }

    public static Task RunAsync(HttpClient http) =>
        SendAsync(http, new KlingImageToVideo { Prompt = "Go.", Image = "https://example.com/i.png", Avoid = "blur" });
}
