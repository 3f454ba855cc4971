using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Refit;

public interface IKlingApi
{
    [Post("/fal-ai/kling-video/v3/{tier}/text-to-video")]
    Task<string> GenerateAsync(string tier, [Body(BodySerializationMethod.Serialized)] TextRequest request);

    [Post("/fal-ai/wan/v2.2-a14b/text-to-video")]
    Task<string> GenerateAsync([Body] WanRequest request);
}

public sealed class TextRequest
{
    public string Prompt { get; set; } = "";

    public string? NegativePrompt { get; set; } //! KLG1002

    public double? CfgScale { get; set; } //! KLG1003
}

public sealed class WanRequest
{
    public string Prompt { get; set; } = "";

    public string? NegativePrompt { get; set; } //~
}

public static class Clients
{
    public static IKlingApi Create(HttpClient http)
    {
        var json = new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } };
        var settings = new RefitSettings(new NewtonsoftJsonContentSerializer(json));
        return RestService.For<IKlingApi>(http, settings);
    }
}
//# file: Answers.cs
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

public static class Answers
{
    private static readonly JsonSerializerSettings s_settings = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    public static string Write(object value) => JsonConvert.SerializeObject(value, s_settings);
}
//# project: Refit
using Newtonsoft.Json;

namespace Refit;

public enum BodySerializationMethod
{
    Default,
    Serialized,
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class PostAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BodyAttribute(BodySerializationMethod method = BodySerializationMethod.Default) : Attribute
{
    public BodySerializationMethod Method { get; } = method;
}

public interface IHttpContentSerializer;

public sealed class NewtonsoftJsonContentSerializer(JsonSerializerSettings settings) : IHttpContentSerializer
{
    public JsonSerializerSettings Settings { get; } = settings;
}

public sealed class RefitSettings(IHttpContentSerializer serializer)
{
    public IHttpContentSerializer Serializer { get; } = serializer;
}

public static class RestService
{
    public static T For<T>(HttpClient client, RefitSettings settings) => throw new NotSupportedException(client + " " + settings);
}
