using System.Text.Json;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>One of fal's own OpenAPI documents as raw JSON.</summary>
internal sealed class FalDocument
{
    private FalDocument(JsonElement root) => Root = root;

    public static IReadOnlyList<FalDocument> All { get; } =
        [.. Directory.EnumerateFiles(Repository.SharedContracts, "*.json").Order(StringComparer.Ordinal).Select(Read)];

    public JsonElement Root { get; }

    public string Endpoint => Root.GetProperty("info").GetProperty("x-fal-metadata").GetProperty("endpointId").GetString()!;

    public JsonElement Request => BodySchema(Paths.Single(path => path.Value.TryGetProperty("post", out _)).Value.GetProperty("post").GetProperty("requestBody"));

    public JsonElement Response => BodySchema(
        Paths.Single(path => path.Name.EndsWith("/requests/{request_id}", StringComparison.Ordinal)).Value.GetProperty("get").GetProperty("responses").GetProperty("200"));

    private IEnumerable<JsonProperty> Paths => Root.GetProperty("paths").EnumerateObject();

    /// <summary>Follows a <c>$ref</c> of this document.</summary>
    public JsonElement Resolve(string reference)
    {
        const string components = "#/components/schemas/";
        Assert.StartsWith(components, reference, StringComparison.Ordinal);
        return Root.GetProperty("components").GetProperty("schemas").GetProperty(reference[components.Length..]);
    }

    private static FalDocument Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        return new FalDocument(document.RootElement.Clone());
    }

    private static JsonElement BodySchema(JsonElement body) => body.GetProperty("content").GetProperty("application/json").GetProperty("schema");
}
