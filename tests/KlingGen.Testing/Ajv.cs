using System.Text.Json.Nodes;

namespace KlingGen.Testing;

/// <summary>The independent JSON Schema validator.</summary>
public static class Ajv
{
    private static readonly NpmPackage _package = new("ajv", "8.17.1", "npm");

    /// <summary>Why Ajv cannot be used on this machine, or null when it can.</summary>
    public static string? Absence => _package.Absence;

    /// <summary>The errors of each check. A schema is addressed by its URI, with a JSON Pointer after <c>#</c> where a part of it is meant.</summary>
    public static IReadOnlyList<string[]> Validate(IReadOnlyDictionary<string, JsonNode> schemas, IEnumerable<(string Schema, JsonNode? Data)> checks)
    {
        JsonObject input = new()
        {
            ["register"] = new JsonObject(schemas.Select(schema => KeyValuePair.Create(schema.Key, (JsonNode?)schema.Value.DeepClone()))),
            ["checks"] = new JsonArray([.. checks.Select(check => new JsonObject { ["schema"] = check.Schema, ["data"] = check.Data?.DeepClone() })]),
        };
        string output = _package.Run(input.ToJsonString(), "tests", "KlingGen.Testing", "validate.cjs");
        return [.. JsonNode.Parse(output)!.AsArray().Select(errors => errors!.AsArray().Select(text => text!.GetValue<string>()).ToArray())];
    }
}
