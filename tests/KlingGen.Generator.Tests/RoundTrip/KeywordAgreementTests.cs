using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.RoundTrip;

/// <summary>
/// Every keyword in every place where a schema can stand: what an independent validator refuses, is refused when it is read or by <c>Validate()</c>, or the file says that the keyword is not supported. Never silence,
/// and never a false alarm.
/// </summary>
public sealed class KeywordAgreementTests
{
    private const string Uri = "https://schemas.test/";

    /// <summary>Where the schema stands, as the schema of a member; and the value of the member around one of the schema.</summary>
    private static readonly (string Name, string Schema, string Value)[] _places =
    [
        ("property", "{0}", "{0}"),
        ("reference", """{ "$ref": "#/$defs/D" }""", "{0}"),
        ("item", """{ "type": "array", "items": {0} }""", "[{0}]"),
        ("place", """{ "type": "array", "prefixItems": [{ "type": "boolean" }, {0}], "items": false }""", "[true, {0}]"),
        ("map", """{ "type": "object", "additionalProperties": {0} }""", """{ "k": {0} }"""),
        ("other members", """{ "type": "object", "properties": { "z": {} }, "additionalProperties": {0} }""", """{ "k": {0} }"""),
        ("option", """{ "anyOf": [{ "type": "boolean" }, {0}] }""", "{0}"),
        ("option or null", """{ "anyOf": [{0}, { "type": "null" }] }""", "{0}"),
        ("part", """{ "allOf": [{ "title": "t" }, {0}] }""", "{0}"),
        ("part of two", """{ "allOf": [{0}, { "minLength": 1 }, { "minimum": -100 }] }""", "{0}"),
        ("option of objects", """{ "oneOf": [{ "type": "object", "properties": { "n": {0} }, "required": ["n"] }, { "type": "object", "properties": { "m": {} }, "required": ["m"] }] }""", """{ "n": {0} }"""),
    ];

    /// <summary>What the schema is tried with.</summary>
    private static readonly string[] _values =
    [
        "null", "true", "false", "\"\"", "\"a\"", "\"ab\"", "\"abc\"", "\"3\"", "0", "1", "2", "3", "2.5", "-1", "[]", "[1]", "[1, 1]", "[1, 2, 3]", "[\"a\"]", "[\"a\", \"a\"]", "[\"a\", 1]", "[null]",
        "{}", """{ "a": "a" }""", """{ "b": 1 }""", """{ "a": "a", "b": 1 }""", """{ "a": null }""", """{ "c": 1 }""", """{ "a": "a", "c": "x" }""", """{ "long_name": 1, "x": 2 }""",
    ];

    private static readonly string[] _schemas =
    [
        """{ "type": "null" }""",
        """{ "type": ["null"] }""",
        """{ "const": null }""",
        """{ "enum": [null] }""",
        """{ "type": ["string", "null"], "enum": [null] }""",
        """{ "type": ["string", "null"], "const": null }""",
        """{ "type": ["string", "null"], "enum": ["a", null] }""",
        """{ "type": ["string", "null"], "enum": ["a"] }""",
        """{ "type": ["integer", "null"], "enum": [1, 2] }""",
        """{ "type": ["boolean", "null"], "const": true }""",
        """{ "enum": ["a", 1, null] }""",
        """{ "enum": [1, true, null] }""",
        """{ "anyOf": [{ "const": null }, { "type": "string" }] }""",
        """{ "anyOf": [{ "enum": [null] }, { "type": "integer" }] }""",
        """{ "anyOf": [{ "type": ["null"] }, { "type": "integer" }] }""",
        """{ "anyOf": [{ "type": "null" }] }""",
        """{ "anyOf": [{ "type": "null" }, { "const": null }] }""",
        """{ "anyOf": [{ "$ref": "#/$defs/Nothing" }, { "type": "string" }] }""",
        """{ "anyOf": [{ "$ref": "#/$defs/Nothing" }, { "type": "string" }, { "type": "integer" }] }""",
        """{ "$ref": "#/$defs/Nothing" }""",
        """{ "allOf": [{ "type": ["string", "null"] }, { "type": "null" }] }""",
        """{ "allOf": [{ "type": ["string", "null"] }, { "const": null }] }""",
        """{ "type": "array", "items": { "type": "null" } }""",
        """{ "type": "object", "additionalProperties": { "type": "null" } }""",
        """{ "type": "string", "minLength": 2 }""",
        """{ "type": "string", "maxLength": 1 }""",
        """{ "type": "string", "pattern": "^a" }""",
        """{ "type": "string", "enum": ["a", "ab"] }""",
        """{ "type": "string", "enum": ["3", "4"] }""",
        """{ "type": "string", "enum": ["a", "abc"], "maxLength": 1 }""",
        """{ "type": "string", "enum": ["a", "b"], "pattern": "^a" }""",
        """{ "type": "string", "const": "a" }""",
        """{ "const": "a" }""",
        """{ "const": 1 }""",
        """{ "const": true }""",
        """{ "const": [1] }""",
        """{ "const": { "a": "a" } }""",
        """{ "enum": [[1], "a"] }""",
        """{ "enum": ["a", 1, true] }""",
        """{ "enum": ["3", 3] }""",
        """{ "type": "integer" }""",
        """{ "type": "number", "minimum": 1, "maximum": 2 }""",
        """{ "type": "number", "exclusiveMinimum": 1, "exclusiveMaximum": 3 }""",
        """{ "type": "number", "multipleOf": 2 }""",
        """{ "type": "integer", "enum": [1, 2], "minimum": 2 }""",
        """{ "type": "number", "enum": [1, 2.5] }""",
        """{ "type": "boolean" }""",
        """{ "type": "boolean", "enum": [true] }""",
        """{ "type": "array", "minItems": 1, "maxItems": 2 }""",
        """{ "type": "array", "uniqueItems": true }""",
        """{ "type": "array", "items": { "type": "string" } }""",
        """{ "type": "array", "items": false }""",
        """{ "type": "array", "items": {}, "maxItems": 0 }""",
        """{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }] }""",
        """{ "type": "array", "prefixItems": [{ "type": "string" }], "items": { "type": "integer" } }""",
        """{ "type": "array", "contains": { "const": "a" } }""",
        """{ "type": "array", "contains": { "type": "string" }, "minContains": 2 }""",
        """{ "type": "array", "contains": { "const": 1 }, "minContains": 0, "maxContains": 1 }""",
        """{ "type": "array", "items": { "type": "integer" }, "contains": { "minimum": 2 } }""",
        """{ "type": "array", "unevaluatedItems": false }""",
        """{ "type": "object", "minProperties": 1 }""",
        """{ "type": "object", "maxProperties": 1 }""",
        """{ "type": "object", "required": ["a"] }""",
        """{ "type": "object", "additionalProperties": false }""",
        """{ "type": "object", "additionalProperties": { "type": "integer" } }""",
        """{ "type": "object", "patternProperties": { "^a": { "type": "integer" } } }""",
        """{ "type": "object", "propertyNames": { "maxLength": 3 } }""",
        """{ "type": "object", "propertyNames": { "enum": ["a", "b"] } }""",
        """{ "type": "object", "propertyNames": { "pattern": "^a" } }""",
        """{ "type": "object", "propertyNames": false }""",
        """{ "type": "object", "propertyNames": { "$ref": "#/$defs/Letter" }, "additionalProperties": { "type": ["string", "null"] } }""",
        """{ "anyOf": [{ "type": "object", "propertyNames": { "minLength": 2 } }, { "type": "string" }] }""",
        """{ "type": "object", "unevaluatedProperties": false }""",
        """{ "type": "object", "dependentRequired": { "a": ["b"] } }""",
        """{ "type": "object", "dependentSchemas": { "a": { "required": ["b"] } } }""",
        """{ "type": "object", "if": { "required": ["a"] }, "then": { "required": ["b"] } }""",
        """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } }, "required": ["a"] }""",
        """{ "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": false }""",
        """{ "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": { "type": "integer" } }""",
        """{ "type": "object", "properties": { "a": { "type": "string" } }, "minProperties": 1 }""",
        """{ "type": "object", "properties": { "a": { "type": "string" } }, "maxProperties": 1 }""",
        """{ "type": "object", "properties": { "a": { "type": "string" } }, "propertyNames": { "maxLength": 1 } }""",
        """{ "type": "object", "properties": { "a": { "type": "string" } }, "patternProperties": { "^l": { "type": "string" } } }""",
        """{ "type": "object", "properties": { "a": { "type": "string" } }, "unevaluatedProperties": false }""",
        """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } }, "dependentRequired": { "a": ["b"] } }""",
        """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } }, "dependentSchemas": { "a": { "required": ["b"] } } }""",
        """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } }, "not": { "required": ["a", "b"] } }""",
        """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } }, "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""",
        """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } }, "if": { "required": ["a"] }, "then": { "required": ["b"] } }""",
        """{ "type": "object", "properties": { "a": { "const": null }, "b": {} } }""",
        """{ "type": "object", "properties": { "a": { "type": "null" } }, "required": ["a"] }""",
        """{ "type": "string", "not": { "const": "a" } }""",
        """{ "type": "string", "not": { "enum": ["a", "ab"] } }""",
        """{ "type": "string", "not": { "pattern": "^a" } }""",
        """{ "type": "integer", "not": { "const": 1 } }""",
        """{ "type": "number", "not": { "minimum": 1 } }""",
        """{ "type": "number", "maximum": 2, "not": { "exclusiveMinimum": 1 } }""",
        """{ "type": ["number", "null"], "not": { "minimum": 1 } }""",
        """{ "type": ["number", "null"], "not": { "minimum": 1, "type": "number" } }""",
        """{ "type": ["string", "null"], "not": { "const": "a" } }""",
        """{ "type": ["string", "null"], "not": { "pattern": "a" } }""",
        """{ "type": "string", "minLength": 1, "not": { "minLength": 2 } }""",
        """{ "type": "string", "pattern": "[a-z]", "not": { "maxLength": 1 } }""",
        """{ "type": "string", "pattern": "[a-z]", "not": { "pattern": "b$" } }""",
        """{ "type": "string", "not": { "type": "integer" } }""",
        """{ "type": "string", "enum": ["a", "ab"], "not": { "const": "ab" } }""",
        """{ "allOf": [{ "type": "string" }, { "not": { "const": "a" } }] }""",
        """{ "type": "integer", "not": { "enum": [1, 2] } }""",
        """{ "type": "array", "not": { "minItems": 2 } }""",
        """{ "type": "string", "if": { "minLength": 2 }, "then": { "pattern": "^a" } }""",
        """{ "type": "integer", "if": { "minimum": 2 }, "then": { "multipleOf": 2 }, "else": { "minimum": 0 } }""",
        """{ "type": "string", "oneOf": [{ "minLength": 2 }, { "pattern": "^a" }] }""",
        """{ "type": "string", "anyOf": [{ "const": "a" }, { "minLength": 3 }] }""",
        """{ "type": "integer", "oneOf": [{ "minimum": 1 }, { "maximum": 2 }] }""",
        """{ "anyOf": [{ "type": "string", "minLength": 2 }, { "type": "string", "pattern": "^a" }] }""",
        """{ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }""",
        """{ "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "array", "items": { "type": "integer" } }] }""",
        """{ "oneOf": [{ "type": "integer" }, { "type": "number", "minimum": 2 }] }""",
        """{ "allOf": [{ "type": "string" }, { "minLength": 2 }] }""",
        """{ "allOf": [{ "type": "integer", "minimum": 1 }, { "maximum": 2 }] }""",
        """{ "type": ["string", "integer"], "minimum": 2, "minLength": 2 }""",
        """{ "type": ["string", "integer"], "enum": ["a", 1] }""",
        """{ "type": ["array", "object"], "minItems": 1, "minProperties": 1 }""",
        """{ "contentEncoding": "base64", "type": "string" }""",
        """{ "contentMediaType": "application/json", "contentSchema": { "type": "object" }, "type": "string" }""",
        "true",
        "false",
        "{}",
    ];

    [AjvFact]
    public void Nothing_that_a_validator_refuses_is_taken_in_silence_and_nothing_else_is_refused()
    {
        TestFile[] files = [.. _schemas.Select((schema, i) => new TestFile($"/project/n{i}.json", File(i, schema)))];
        GeneratorRun run = GeneratorRun.Of(files, properties: ("build_property.KlingGenerateClients", "false"));
        GeneratedCode code = GeneratedCode.Load(run);
        Dictionary<string, Type> types = code.Types
            .SelectMany(type => (type.GetCustomAttribute<KlingRequestAttribute>()?.Endpoints ?? []).Select(endpoint => (endpoint, type)))
            .ToDictionary(pair => pair.endpoint, pair => pair.type, StringComparer.Ordinal);
        ILookup<string, Diagnostic> diagnostics = run.Diagnostics.ToLookup(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal);
        List<Probe> probes = [.. files.SelectMany((file, i) => Probes(types[$"probe/n{i}"], [.. diagnostics[file.Path]], i))];
        Dictionary<string, JsonNode> schemas = _schemas.Select((schema, i) => (i, schema)).ToDictionary(pair => $"{Uri}n{pair.i}", pair => JsonNode.Parse(File(pair.i, pair.schema))!, StringComparer.Ordinal);
        IReadOnlyList<string[]> errors = Ajv.Validate(schemas, probes.Select(probe => ($"{Uri}n{probe.File}#/$defs/Request", JsonNode.Parse(probe.Json))));

        List<string> wrong = [];
        foreach ((Probe probe, string[] error) in probes.Zip(errors))
        {
            bool isAllowed = error.Length == 0;
            if (isAllowed != probe.IsTaken && !probe.IsTold)
            {
                wrong.Add($"{(isAllowed ? "refused" : "taken")}: {probe.Json} of {_schemas[probe.File]} as {probe.Place}: {probe.Reason ?? string.Join("; ", error)}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {probes.Count}:\n{string.Join('\n', wrong.Take(30))}");
    }

    // One line a place, so that it shows what a diagnostic is about.
    private static string File(int number, string schema) => string.Join('\n',
    [
        $$"""{ "x-fal-endpoints": ["probe/n{{number}}"], "$defs": { "Response": { "type": "object", "properties": {} }, "Nothing": { "type": "null" }, "Text": { "type": "string" }, "Letter": { "type": "string", "enum": ["a", "b"] }, "Request": { "type": "object", "properties": {""",
        .. _places.Select((place, i) => $"\"p{i}\": {Fill(place.Schema, schema)}{(i < _places.Length - 1 ? "," : "")}"),
        "} },",
        $"\"D\": {schema} }} }}",
    ]);

    private static IEnumerable<Probe> Probes(Type type, Diagnostic[] diagnostics, int number)
    {
        for (int i = 0; i < _places.Length; i++)
        {
            int line = i == 1 ? _places.Length + 2 : i + 1;
            bool isTold = Array.Exists(diagnostics, d => d.Location.GetLineSpan().StartLinePosition.Line == line);
            foreach (string value in _values)
            {
                string json = $$"""{ "p{{i}}": {{Fill(_places[i].Value, value)}} }""";
                string? reason = Refusal(type, json);
                yield return new Probe(number, _places[i].Name, json, isTold, reason);
            }
        }
    }

    private static string? Refusal(Type type, string json)
    {
        try
        {
            object request = GeneratedCode.Read(type, System.Text.Encoding.UTF8.GetBytes(json));
            IReadOnlyList<KlingViolation> violations = ((IKlingRequest)request).Validate();
            // An absent value is what becomes of a null that the schema forbids.
            return violations.Count > 0 ? string.Join("; ", violations)
                : JsonNode.DeepEquals(JsonNode.Parse(GeneratedCode.Write(request)), JsonNode.Parse(json)) ? null
                : "is not written back";
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static string Fill(string text, string part) => text.Replace("{0}", part, StringComparison.Ordinal);

    private sealed record Probe(int File, string Place, string Json, bool IsTold, string? Reason)
    {
        public bool IsTaken => Reason is null;
    }
}
