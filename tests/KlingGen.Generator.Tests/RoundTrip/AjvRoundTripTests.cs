using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.RoundTrip;

/// <summary>
/// What generated types write, an independent validator of JSON Schema judges as <c>Validate()</c> does. Rules that no standard keyword states
/// (<c>x-kling-rules</c>) are taken out first: the validator does not know them.
/// </summary>
public sealed class AjvRoundTripTests
{
    /// <summary>Those of the package.</summary>
    private const int EndpointCount = 32;

    /// <summary>Every keyword for values that the package's schemas have no use for.</summary>
    private const string EveryKeyword = """
        {
          "x-fal-endpoints": ["test/all"],
          "$defs": {
            "Request": {
              "type": "object",
              "properties": {
                "pattern": { "type": "string", "pattern": "^[a-z]+$" },
                "dot": { "type": "string", "pattern": "^.{1,3}$", "maxLength": 9 },
                "least": { "type": "string", "minLength": 2, "maxLength": 6 },
                "above": { "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 3 },
                "step": { "type": "number", "multipleOf": 0.25 },
                "whole": { "type": "integer", "minimum": 3, "maximum": 6 },
                "big": { "type": "integer", "minimum": -5000000000, "maximum": 5000000000 },
                "numbers": { "enum": [3, 4, 5.0, 6e0] },
                "sizes": { "type": "number", "enum": [0.25, 0.5, 1, 2.5] },
                "seconds": { "type": "string", "enum": ["3", "5", "6"] },
                "constant": { "type": "string", "const": "only" },
                "narrowed": { "$ref": "#/$defs/Choice", "enum": ["a", "b"] },
                "unique": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "maxItems": 4 },
                "unique_objects": { "type": "array", "items": { "$ref": "#/$defs/Node" }, "uniqueItems": true },
                "unique_any": { "type": "array", "uniqueItems": true },
                "unique_lists": { "type": "array", "items": { "type": "array", "items": { "type": "integer" } }, "uniqueItems": true },
                "nulls": { "type": "array", "items": { "type": ["string", "null"], "minLength": 1 } },
                "texts": { "type": "array", "items": { "type": "string" } },
                "matrix": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": 0 }, "minItems": 1, "maxItems": 2 } },
                "map": { "type": "object", "additionalProperties": { "type": "string", "maxLength": 5 } },
                "map_of_texts": { "type": "object", "additionalProperties": { "type": "string" } },
                "map_of_nulls": { "type": "object", "additionalProperties": { "type": ["integer", "null"], "minimum": 3 } },
                "any": {},
                "not_listed": { "type": ["string", "null"], "not": { "enum": ["de", "a.c"] } },
                "not_matched": { "type": "string", "minLength": 1, "not": { "pattern": "[x-z]$" } },
                "not_above": { "type": "number", "not": { "exclusiveMinimum": 2 } },
                "named": { "type": "object", "additionalProperties": { "type": "integer" }, "propertyNames": { "pattern": "1$" } },
                "listed_and_short": { "type": "string", "enum": ["abc", "de", "letters"], "maxLength": 3 },
                "void": { "type": "null" },
                "void_list": { "type": "array", "items": { "const": null } },
                "void_map": { "type": "object", "additionalProperties": { "enum": [null] } },
                "void_members": { "type": "object", "properties": { "told": { "const": null }, "or_text": { "anyOf": [{ "$ref": "#/$defs/Nothing" }, { "type": "string" }] } }, "required": ["told"], "additionalProperties": { "type": "null" } },
                "pair": { "type": "array", "prefixItems": [{ "type": "integer", "minimum": 3 }, { "type": "integer", "maximum": 5 }], "minItems": 2, "maxItems": 2 },
                "same": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "string" }], "items": false },
                "mixed": { "type": "array", "prefixItems": [{ "type": "string", "maxLength": 3 }, { "type": "integer" }, { "$ref": "#/$defs/Node" }], "items": false, "minItems": 1 },
                "mixed_rest": { "type": "array", "prefixItems": [{ "type": ["string", "null"] }, { "type": "boolean" }], "items": { "type": "integer", "maximum": 4 } },
                "mixed_open": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }] },
                "map_of_few": { "type": "object", "additionalProperties": { "type": "integer" }, "minProperties": 1, "maxProperties": 1 },
                "nothing": { "type": "object", "additionalProperties": false },
                "typed": { "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": { "type": "integer", "minimum": 3 } },
                "typed_nulls": { "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": { "type": ["string", "null"], "maxLength": 5 } },
                "typed_lists": { "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/Node" } } },
                "typed_choices": { "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": { "type": ["string", "integer"] } },
                "closed": { "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": false },
                "tree": { "$ref": "#/$defs/Node" },
                "text_or_number": { "anyOf": [{ "type": "string", "minLength": 2 }, { "type": "integer", "minimum": 4 }] },
                "list_or_tree": { "oneOf": [{ "type": "array", "items": { "type": "string" }, "minItems": 1 }, { "$ref": "#/$defs/Node" }, { "type": "null" }] },
                "needs": { "type": "string" }, "needed": { "type": "string" },
                "if": { "type": "boolean" }, "then": { "type": "boolean" },
                "this": { "type": "string" }, "that": { "type": "string" },
                "composed": { "allOf": [{ "$ref": "#/$defs/Node" }, { "$ref": "#/$defs/Sized" }, { "properties": { "size": { "maximum": 5 }, "extra": { "type": "string" } }, "required": ["extra"] }] },
                "beside": { "$ref": "#/$defs/Node", "properties": { "label": { "type": "string", "minLength": 3 } }, "required": ["label"] },
                "both_patterns": { "allOf": [{ "type": "string", "pattern": "^[a-z]" }, { "pattern": "[e-z]$", "maxLength": 5 }] },
                "both_steps": { "allOf": [{ "type": "integer", "multipleOf": 2 }, { "multipleOf": 3, "maximum": 12 }] },
                "shape": {
                  "type": "object", "properties": { "label": { "type": "string", "maxLength": 5 } }, "required": ["label"],
                  "oneOf": [{ "properties": { "radius": { "type": "number", "minimum": 1 } }, "required": ["radius"] }, { "properties": { "side": { "type": "integer", "maximum": 5 } }, "required": ["side"] }]
                },
                "pet": { "anyOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }], "discriminator": { "propertyName": "kind", "mapping": { "cat": "Cat", "dog": "Dog", "hound": "Dog" } } },
                "mode": { "enum": ["fast", "slow", "best"] }, "level": { "type": "integer" }, "speed": { "type": "string", "enum": ["3", "5", "6"] }, "flag": { "type": "boolean" },
                "word": { "type": "string" }, "rate": { "type": "number" }, "told": { "type": ["string", "null"] }
              },
              "required": ["pattern", "whole", "told"],
              "allOf": [
                { "if": { "properties": { "mode": { "const": "fast" } }, "required": ["mode"] }, "then": { "required": ["level"] }, "else": { "not": { "required": ["rate"] } } },
                { "if": { "properties": { "level": { "enum": [3, 4] } } }, "then": { "properties": { "word": { "not": { "const": "abc" } } } } },
                { "anyOf": [{ "required": ["word", "rate"] }, { "properties": { "speed": { "enum": ["3", "5"] } } }, { "properties": { "flag": { "const": true } }, "required": ["flag"] }] },
                { "oneOf": [{ "required": ["told"], "properties": { "mode": false } }, { "required": ["mode"] }] },
                { "if": { "required": ["told"], "properties": { "rate": { "enum": [0.5, 1, 2.5] } } }, "then": { "not": { "required": ["nulls", "matrix", "big"] } } }
              ],
              "dependentSchemas": { "flag": { "properties": { "speed": { "enum": ["5", "6"] } } }, "unique": { "required": ["texts"] } },
              "dependentRequired": { "needs": ["needed"] },
              "if": { "required": ["if"] }, "then": { "required": ["then"] },
              "not": { "required": ["this", "that"] }
            },
            "Response": { "type": "object", "properties": { "tree": { "$ref": "#/$defs/Node" }, "nothing": { "type": ["string", "null"] } }, "required": ["nothing"] },
            "Nothing": { "const": null },
            "Choice": { "type": "string", "enum": ["a", "b", "c", "d"] },
            "Sized": { "type": "object", "properties": { "size": { "type": "integer", "minimum": 3 }, "depth": { "type": "number" } }, "anyOf": [{ "required": ["size"] }, { "required": ["depth"] }] },
            "Cat": { "type": "object", "properties": { "kind": { "type": "string", "const": "cat" }, "lives": { "type": "integer" } }, "required": ["kind"] },
            "Dog": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["dog", "hound"] }, "name": { "type": "string" } }, "required": ["kind"] },
            "Node": {
              "type": "object",
              "properties": { "name": { "type": "string", "maxLength": 6 }, "children": { "type": "array", "items": { "$ref": "#/$defs/Node" }, "maxItems": 3 } },
              "required": ["name"]
            }
          }
        }
        """;

    [AjvFact]
    public void Package_types_say_what_the_validator_says_and_are_read_back_to_the_same_bytes() =>
        Check([.. TestFile.PackageFiles.Where(f => f.Metadata.ContainsKey("KlingSchema"))], file => file.Path[(Repository.Schemas.Length + 1)..].Replace('\\', '/'), valuesPerType: 120);

    [AjvFact]
    public void A_type_of_every_keyword_says_what_the_validator_says_and_is_read_back_to_the_same_bytes() =>
        Check([new TestFile("/project/all.json", EveryKeyword)], file => Path.GetFileName(file.Path), valuesPerType: 800);

    [AjvFact]
    public void Types_of_hostile_schemas_say_what_the_validator_says_and_are_read_back_to_the_same_bytes() =>
        Check([new TestFile("/project/hostile.json", HostileText.Choice), new TestFile("/project/base.json", HostileText.Base)], file => Path.GetFileName(file.Path), valuesPerType: 400);

    [AjvFact]
    public void Types_of_documents_as_served_say_what_the_validator_says_and_are_read_back_to_the_same_bytes() =>
        Check(ServedDocuments.All, file => Path.GetFileName(file.Path), valuesPerType: 150, ServedDocuments.ToOwnFormat);

    [Fact]
    public void The_types_of_all_endpoints_are_drawn()
    {
        string[] endpoints = [.. TestFile.PackageFiles.Where(f => f.Metadata.ContainsKey("KlingSchema")).SelectMany(file => JsonNode.Parse(file.GetText()!.ToString())!["x-fal-endpoints"]?.AsArray() ?? []).Select(id => id!.GetValue<string>())];
        Type[] drawn = [.. typeof(KlingClient).Assembly.GetTypes().Where(type => type.GetCustomAttribute<KlingRequestAttribute>()?.Endpoints.Intersect(endpoints).Any() == true)];
        Assert.Equal(EndpointCount, endpoints.Distinct().Count());
        Assert.Equal(endpoints.Order(StringComparer.Ordinal), drawn.SelectMany(type => type.GetCustomAttribute<KlingRequestAttribute>()!.Endpoints).Order(StringComparer.Ordinal));
    }

    private static void Check(IReadOnlyList<TestFile> files, Func<TestFile, string> nameOf, int valuesPerType, Func<string, string>? toOwnFormat = null)
    {
        Dictionary<string, JsonNode> schemas = files.ToDictionary(
            file => "https://schemas.test/" + nameOf(file),
            file => toOwnFormat is null
                ? Plain(file.GetText()!.ToString(), "discriminator")
                : Plain(toOwnFormat(file.GetText()!.ToString()), "discriminator", "format", "limit_description", "_fal_ui_field"),
            StringComparer.Ordinal);
        GeneratorRun run = GeneratorRun.Of([.. files.Select(file => new TestFile(file.Path, Plain(file.GetText()!.ToString()).ToJsonString()) { Metadata = file.Metadata })]);
        GeneratedCode code = GeneratedCode.Load(run);
        List<Sample> samples = [.. schemas.SelectMany(schema => Samples(code, schema.Key, schema.Value, valuesPerType))];

        IReadOnlyList<string[]> errors = Ajv.Validate(schemas, samples.Select(sample => (sample.Schema, JsonNode.Parse(sample.Json))));

        string[] disagreements =
        [
            .. samples.Zip(errors).Where(pair => pair.First.Violations.Count == 0 != (pair.Second.Length == 0))
                .Select(pair => $"{pair.First.Schema}\n  {Shorten(pair.First.Json)}\n  Validate: {string.Join("; ", pair.First.Violations)}\n  Ajv: {string.Join("; ", pair.Second)}"),
        ];
        Assert.True(disagreements.Length == 0, $"{disagreements.Length} of {samples.Count}:\n{string.Join('\n', disagreements.Take(8))}");
        Assert.All(samples.Where(sample => sample.Violations.Count == 0), sample => Assert.Equal(sample.Json, sample.WriteAgain()));
        Assert.All(samples.GroupBy(sample => sample.Schema), group => Assert.InRange(group.Count(sample => sample.Violations.Count == 0), valuesPerType / 20, valuesPerType));
        Assert.InRange(samples.Count(sample => sample.Violations.Count > 0), samples.Count / 10, samples.Count);
    }

    private static IEnumerable<Sample> Samples(GeneratedCode code, string uri, JsonNode schema, int count)
    {
        if (schema["x-fal-endpoints"]?[0]?.GetValue<string>() is not { } endpoint)
        {
            yield break;
        }

        double[] limits = [.. Limits(schema).Append(0).Append(3).Distinct()];
        foreach (Type type in code.Types)
        {
            string? definition = type.GetCustomAttribute<KlingRequestAttribute>()?.Endpoints.Contains(endpoint) == true ? "Request"
                : type.GetCustomAttribute<KlingResponseAttribute>()?.Endpoints.Contains(endpoint) == true ? "Response" : null;
            for (int seed = 0; seed < count && definition is not null; seed++)
            {
                object value = new RandomValues(seed, limits, wild: seed % 3 * 3, presence: 5 + (seed % 7 * 10)).Payload(type);
                IReadOnlyList<KlingViolation> violations = (IReadOnlyList<KlingViolation>)type.GetMethod("Validate")!.Invoke(value, null)!;
                if (HoldsForbiddenNull(violations))
                {
                    // It cannot be written; that the violation is told is all there is to it.
                    continue;
                }

                yield return new Sample($"{uri}#/$defs/{definition}", type, GeneratedCode.Write(value), violations);
            }
        }
    }

    private static bool HoldsForbiddenNull(IReadOnlyList<KlingViolation> violations) =>
        violations.Any(v => v.Message is "is null" or "is required");

    /// <summary>Numbers in keywords that limit something.</summary>
    private static IEnumerable<double> Limits(JsonNode? node) => node switch
    {
        JsonObject obj => obj.SelectMany(m => m.Value is JsonValue value && value.GetValueKind() == JsonValueKind.Number && m.Key is not "default"
            ? [double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)]
            : m.Key == "x-fal" ? [] : Limits(m.Value)),
        JsonArray array => array.SelectMany(Limits),
        _ => [],
    };

    /// <summary>A file without what the validator does not know; OpenAPI's <c>discriminator</c> allows no other values than the choice that it stands beside.</summary>
    private static JsonNode Plain(string text, params string[] unknown)
    {
        JsonNode file = JsonNode.Parse(text)!;
        file.AsObject().Remove("$schema");
        Strip(file, ["x-kling-rules", .. unknown]);
        return file;
    }

    private static void Strip(JsonNode? node, string[] keywords)
    {
        switch (node)
        {
            case JsonObject obj:
                foreach (string keyword in keywords)
                {
                    obj.Remove(keyword);
                }

                foreach (KeyValuePair<string, JsonNode?> member in obj)
                {
                    Strip(member.Value, keywords);
                }

                break;
            case JsonArray array:
                foreach (JsonNode? item in array)
                {
                    Strip(item, keywords);
                }

                break;
        }
    }

    private static string Shorten(string text) => text.Length <= 600 ? text : text[..300] + " ... " + text[^300..];

    private sealed record Sample(string Schema, Type Type, string Json, IReadOnlyList<KlingViolation> Violations)
    {
        /// <summary>What comes out when it is read and written.</summary>
        public string WriteAgain() => GeneratedCode.Write(GeneratedCode.Read(Type, System.Text.Encoding.UTF8.GetBytes(Json)));
    }
}
