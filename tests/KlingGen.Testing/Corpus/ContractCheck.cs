using System.Text.Json.Nodes;
using KlingGen.Testing.Verifiers;

namespace KlingGen.Testing.Corpus;

/// <summary>Asks Ajv whether what was sent is valid by the contract of the endpoint it was sent to.</summary>
public static class ContractCheck
{
    private static readonly Dictionary<string, JsonNode> _schemas = PackageFiles.All
        .Where(file => !file.Path.StartsWith("migrations/", StringComparison.Ordinal))
        .ToDictionary(file => AddressOf(file.Path), file => WithoutDialect(file.Text), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> _addresses = _schemas
        .SelectMany(schema => (schema.Value["x-fal-endpoints"]?.AsArray() ?? []).Select(endpoint => (Endpoint: endpoint!.GetValue<string>(), Address: schema.Key)))
        .ToDictionary(pair => pair.Endpoint, pair => pair.Address, StringComparer.Ordinal);

    /// <summary>The endpoint that a request went to, or null when none of ours.</summary>
    public static string? FindEndpoint(RecordedRequest request)
    {
        string path = request.Uri.AbsolutePath.Trim('/');
        return _addresses.ContainsKey(path) ? path : null;
    }

    /// <summary>The errors of each JSON body that was posted to an endpoint of ours, in their order; empty where it is valid.</summary>
    public static IReadOnlyList<(RecordedRequest Request, string[] Errors)> Validate(IEnumerable<RecordedRequest> requests)
    {
        RecordedRequest[] known =
        [
            .. requests.Where(request => request.Method == "POST" && request.Body.StartsWith('{') && FindEndpoint(request) is not null),
        ];
        IReadOnlyList<string[]> errors = Ajv.Validate(
            _schemas,
            known.Select(request => ($"{_addresses[FindEndpoint(request)!]}#/$defs/Request", (JsonNode?)MadePayload.Unwrap(JsonNode.Parse(request.Body)!.AsObject()))));
        return [.. known.Zip(errors)];
    }

    // An absolute address, so that references from one file to another resolve.
    private static string AddressOf(string path) => $"https://schemas.test/{path}";

    // Our files name our meta-schema; without it they are plain JSON Schema 2020-12.
    private static JsonNode WithoutDialect(string text)
    {
        JsonObject file = JsonNode.Parse(text)!.AsObject();
        file.Remove("$schema");
        return file;
    }
}
