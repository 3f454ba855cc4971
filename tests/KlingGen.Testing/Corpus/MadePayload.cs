using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace KlingGen.Testing.Corpus;

/// <summary>Makes a request of a payload that a case hands to somebody else instead of sending it.</summary>
internal static class MadePayload
{
    private const string Queue = "https://queue.fal.run/";

    private static readonly string[] _wrappers = ["input", "arguments", "body", "payload"];

    private static readonly JsonSerializerOptions _options = new() { IncludeFields = true };

    /// <summary>The request that an object is, by the endpoint that it names itself or else by one that is named around it; null where it is none.</summary>
    /// <param name="made">What the case made.</param>
    /// <param name="around">Texts and objects that may name the endpoint, the nearest first.</param>
    public static RecordedRequest? Read(object? made, IEnumerable<object?> around)
    {
        if (made is null || ToJson(made) is not JsonObject body)
        {
            return null;
        }

        string? endpoint = body.Select(static member => FindEndpoint(AsText(member.Value))).FirstOrDefault(static id => id is not null)
            ?? around.Prepend(made.GetType()).Select(FindNamed).FirstOrDefault(static id => id is not null);
        foreach (string name in body.Where(static member => FindEndpoint(AsText(member.Value)) is not null).Select(static member => member.Key).ToArray())
        {
            body.Remove(name);
        }

        JsonObject input = Unwrap(body);
        return endpoint is null || !input.ContainsKey("prompt") ? null : new RecordedRequest("POST", new Uri(endpoint), "application/json", input.ToJsonString());
    }

    /// <summary>A request, and those that it holds: objects within its body that name an endpoint of their own, each apart.</summary>
    public static IEnumerable<RecordedRequest> Separate(RecordedRequest request)
    {
        if (request.ContentType != "application/json" || !request.Body.Contains("fal-ai/", StringComparison.Ordinal) || ToJson(request.Body) is not JsonObject body)
        {
            return [request];
        }

        List<RecordedRequest> inner = [];
        foreach ((string name, JsonNode? value) in body.ToArray())
        {
            if (value is JsonObject && Read(value, []) is RecordedRequest own)
            {
                inner.Add(own);
                body.Remove(name);
            }
        }

        return inner.Count == 0 ? [request] : inner.Prepend(request with { Body = body.ToJsonString() });
    }

    /// <summary>The payload itself, where a queue passes it on within another object.</summary>
    public static JsonObject Unwrap(JsonObject body) =>
        body.Where(static member => _wrappers.Contains(member.Key, StringComparer.OrdinalIgnoreCase)).Select(static member => member.Value).OfType<JsonObject>().FirstOrDefault() ?? body;

    private static string? AsText(JsonNode? value) => value is JsonValue text && text.TryGetValue(out string? read) ? read : null;

    private static JsonNode? ToJson(object made)
    {
        try
        {
            return made switch
            {
                string text => text.StartsWith('{') ? JsonNode.Parse(text) : null,
                JsonNode node => node.DeepClone(),
                JToken token => JsonNode.Parse(token.ToString()),
                _ => JsonSerializer.SerializeToNode(made, made.GetType(), _options),
            };
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    // A text, a type with an attribute, a method with one, or an object with a member that names an endpoint.
    private static string? FindNamed(object? value) => value switch
    {
        null => null,
        string text => FindEndpoint(text),
        MemberInfo member => member.GetCustomAttributesData()
            .SelectMany(static attribute => attribute.ConstructorArguments)
            .Select(static argument => FindEndpoint(argument.Value as string))
            .FirstOrDefault(static id => id is not null),
        _ => value.GetType()
            .GetProperties()
            .Where(static property => property.PropertyType == typeof(string) && property.GetIndexParameters().Length == 0)
            .Select(property => FindEndpoint(property.GetValue(value) as string))
            .FirstOrDefault(static id => id is not null),
    };

    private static string? FindEndpoint(string? text)
    {
        string id = text is null ? "" : text.StartsWith(Queue, StringComparison.Ordinal) ? text[Queue.Length..] : text.TrimStart('/');
        return id.StartsWith("fal-ai/", StringComparison.Ordinal) && !id.Contains(' ', StringComparison.Ordinal) ? Queue + id : null;
    }
}
