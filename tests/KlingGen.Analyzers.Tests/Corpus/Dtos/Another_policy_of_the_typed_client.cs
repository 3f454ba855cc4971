using System.Text.Json;
using Refit;

// Its members go out as startImageUrl and negativePrompt, whatever names another client of the program writes.
public interface IRelayApi
{
    [Post("/fal-ai/kling-video/v3/pro/image-to-video")]
    Task<string> AnimateAsync([Body] AnimateRequest request);
}

public sealed record AnimateRequest
{
    public string Prompt { get; init; } = "";

    public string StartImageUrl { get; init; } = ""; //~

    public string? NegativePrompt { get; init; } //~
}
//# file: Startup.cs
using System.Text.Json;
using Refit;

public static class Startup
{
    private static readonly JsonSerializerOptions s_camelCase = new(JsonSerializerDefaults.Web);

    public static IRelayApi Create(HttpClient http) =>
        RestService.For<IRelayApi>(http, new RefitSettings { ContentSerializer = new SystemTextJsonContentSerializer(s_camelCase) });

    public static string Log(object value) => JsonSerializer.Serialize(value, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower });
}
//# project: Refit
using System.Text.Json;

namespace Refit;

[AttributeUsage(AttributeTargets.Method)]
public sealed class PostAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BodyAttribute : Attribute;

public interface IHttpContentSerializer;

public sealed class SystemTextJsonContentSerializer(JsonSerializerOptions options) : IHttpContentSerializer
{
    public JsonSerializerOptions Options { get; } = options;
}

public sealed class RefitSettings
{
    public IHttpContentSerializer? ContentSerializer { get; set; }
}

public static class RestService
{
    public static T For<T>(HttpClient client, RefitSettings settings) => throw new NotSupportedException(client + " " + settings);
}
