using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>What well-known methods do with an object that they are given.</summary>
internal static class KnownCalls
{
    private static readonly HashSet<string> _passingOn = new(StringComparer.Ordinal)
    {
        "Serialize", "SerializeToUtf8Bytes", "SerializeToNode", "SerializeToElement", "SerializeToDocument", "SerializeObject", "FromObject", "ToJsonString", "ToJson", "ToString",
        "Parse", "Create", "GetBytes", "GetString", "ToArray", "ToList", "ToDictionary", "ToImmutableDictionary", "ToImmutable", "ToImmutableList", "AsReadOnly", "FromResult", "FromString", "FromBytes",
        "FromObjectAsJson", "DeepClone", "Concat", "Join", "Where", "Select", "AsNode", "AsObject", "Format", "Encode", "Escape", "ConfigureAwait",
    };

    private static readonly HashSet<string> _looking = new(StringComparer.Ordinal)
    {
        "Equals", "Equal", "NotEqual", "AreEqual", "AreEquivalent", "Equivalent", "DeepEquals", "SequenceEqual", "ReferenceEquals", "Compare", "CompareTo", "Be", "BeEquivalentTo", "ShouldBe", "ShouldBeEquivalentTo",
        "Contains", "ContainsKey", "DoesNotContain", "StartsWith", "EndsWith", "IsNullOrEmpty", "IsNullOrWhiteSpace", "ThrowIfNull", "Clear", "GetHashCode",
        "HashData", "HashDataAsync", "TryHashData", "ComputeHash", "ComputeHashAsync",
        "InsertAsync", "InsertOne", "InsertOneAsync", "InsertMany", "InsertManyAsync", "Upsert", "UpsertAsync", "UpsertItemAsync", "CreateItemAsync", "ReplaceItemAsync", "ReplaceOneAsync",
    };

    private static readonly string[] _requestSpaces = ["System.Net", "RestSharp", "Flurl", "Refit", "UnityEngine.Networking"];

    private static readonly HashSet<string> _reporting = new(StringComparer.Ordinal) { "Console", "Debug", "Trace", "Assert", "Log", "GC", "StringAssert", "CollectionAssert", "Results", "TypedResults", "File" };

    /// <summary>Whether what the method gives still holds the object.</summary>
    public static bool PassesOn(IMethodSymbol method) => _passingOn.Contains(method.Name) || method.MethodKind == MethodKind.Constructor || Reflection.IsRead(method);

    /// <summary>Whether the method only looks at the object: it compares, asserts, logs, prints, stores, or answers a caller of the program's own.</summary>
    public static bool OnlyLooks(IMethodSymbol method) =>
        _looking.Contains(method.Name)
        || method is { Name: "Insert", Parameters.Length: 1 }
        || method.Name.StartsWith("Log", StringComparison.Ordinal)
        || method.Name.StartsWith("BeginScope", StringComparison.Ordinal)
        || method.Name is "Track" or "TrackAsync" or "TrackEvent" or "TrackEventAsync" or "TrackTrace" or "TrackMetric" or "TrackDependency" or "TrackException" or "TrackRequest" or "TrackPageView"
        || method.Parameters.Any(static parameter => parameter.Name is "sql" or "commandText" && parameter.Type.SpecialType == SpecialType.System_String)
        || IsAnswering(method)
        || OtherLibraries.Keeps(method.ContainingType)
        || (method.ContainingType is { } type && (_reporting.Contains(type.Name) || type.Name.EndsWith("Controller", StringComparison.Ordinal) || type.Name == "ControllerBase"));

    /// <summary>Whether a type belongs to a library that sends requests, rather than messages, rows or files.</summary>
    public static bool IsOfRequests(INamedTypeSymbol type) => OtherLibraries.IsWithin(type, _requestSpaces);

    /// <summary>Whether something is looked up by what a parameter takes.</summary>
    public static bool IsKey(IParameterSymbol? parameter) => parameter?.Name.EndsWith("key", StringComparison.OrdinalIgnoreCase) == true;

    // `context.Response.WriteAsJsonAsync(...)`, of whatever framework.
    private static bool IsAnswering(IMethodSymbol method) =>
        IsAnswer((method.ReducedFrom ?? method) is { IsExtensionMethod: true, Parameters: { IsEmpty: false } parameters } ? parameters[0].Type : method.ContainingType);

    /// <summary>Whether a type is what a program answers its own callers by.</summary>
    public static bool IsAnswer(ITypeSymbol? type) => type?.Name is "HttpResponse" or "HttpResponseData" or "HttpListenerResponse" or "HttpResponseBase";

    /// <summary>Whether a property is what an answer holds, rather than a request.</summary>
    public static bool IsAnswer(IPropertySymbol property) => property is { Name: "Content", ContainingType.Name: "HttpResponseMessage" };

    /// <summary>Whether a type answers requests by itself, as a test's handler does: what it is given is an answer.</summary>
    public static bool IsAnswering(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type?.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name is "HttpMessageHandler" or "DelegatingHandler")
            {
                return current.Name == "HttpMessageHandler";
            }
        }

        return false;
    }
}
