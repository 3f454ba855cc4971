using System.Text.Json.Nodes;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.RoundTrip;

/// <summary>Documents for models of many kinds, made up in the form in which fal serves them.</summary>
internal static class ServedDocuments
{
    public static IReadOnlyList<TestFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "KlingGen.Generator.Tests", "Served"), "*.json").Order(StringComparer.Ordinal)
            .Select(path => new TestFile("/project/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];

    /// <summary>The same schemas as a file of our own: that is JSON Schema, which a validator understands.</summary>
    public static string ToOwnFormat(string document)
    {
        JsonNode root = JsonNode.Parse(document.Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal))!;
        JsonObject schemas = root["components"]!["schemas"]!.AsObject();
        string request = schemas.Single(s => s.Key.EndsWith("Input", StringComparison.Ordinal)).Key;
        string response = schemas.Single(s => s.Key.EndsWith("Output", StringComparison.Ordinal)).Key;
        JsonObject definitions = schemas.DeepClone().AsObject();
        definitions["Request"] = new JsonObject { ["$ref"] = "#/$defs/" + request };
        definitions["Response"] = new JsonObject { ["$ref"] = "#/$defs/" + response };
        return new JsonObject { ["x-fal-endpoints"] = new JsonArray(root["info"]!["x-fal-metadata"]!["endpointId"]!.GetValue<string>()), ["$defs"] = definitions }.ToJsonString();
    }
}
