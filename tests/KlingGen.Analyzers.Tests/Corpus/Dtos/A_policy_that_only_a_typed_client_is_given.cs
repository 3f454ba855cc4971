using System.Text.Json;
using Refit;

public interface IKlingApi
{
    [Post("/fal-ai/kling-video/v3/pro/image-to-video")]
    Task<string> AnimateAsync([Body] AnimateRequest request, CancellationToken cancellationToken = default);
}

public sealed record AnimateRequest
{
    public string Prompt { get; init; } = "";

    public string StartImageUrl { get; init; } = ""; //! KLG1001

    public string? NegativePrompt { get; init; } //! KLG1002

    public double? CfgScale { get; init; } //! KLG1003
}
//# file: Animator.cs
public sealed class Animator(IKlingApi api)
{
    public Task<string> AnimateAsync(string image) => api.AnimateAsync(new AnimateRequest { Prompt = "It moves.", StartImageUrl = image, NegativePrompt = "blur", CfgScale = 0.5 });
}
//# file: Startup.cs
using System.Text.Json;
using Refit;

public static class Startup
{
    public static IKlingApi Create(HttpClient http) => RestService.For<IKlingApi>(http, new RefitSettings
    {
        ContentSerializer = new SystemTextJsonContentSerializer(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }),
    });

    // What this service itself answers with.
    public static JsonSerializerOptions Answers { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Answer(object value) => JsonSerializer.Serialize(value, Answers);
}
//# project: Refit
using System.Reflection;
using System.Text;
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
    public static T For<T>(System.Net.Http.HttpClient client, RefitSettings settings)
    {
        T api = DispatchProxy.Create<T, Caller>();
        ((Caller)(object)api!).Prepare(client, ((SystemTextJsonContentSerializer)settings.ContentSerializer!).Options);
        return api;
    }
}

public class Caller : DispatchProxy
{
    private System.Net.Http.HttpClient? _http;
    private JsonSerializerOptions? _options;

    public void Prepare(System.Net.Http.HttpClient http, JsonSerializerOptions options) => (_http, _options) = (http, options);

    protected override object? Invoke(MethodInfo? method, object?[]? arguments) =>
        SendAsync(method!.GetCustomAttribute<PostAttribute>()!.Path, JsonSerializer.Serialize(arguments![0], arguments[0]!.GetType(), _options));

    private async Task<string> SendAsync(string path, string json)
    {
        using HttpResponseMessage response = await _http!.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));
        return await response.Content.ReadAsStringAsync();
    }
}
