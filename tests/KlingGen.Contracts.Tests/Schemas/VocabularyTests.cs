using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>Every keyword of JSON Schema 2020-12 and of OpenAPI 3.0 and 3.1 is read, is for people and tools only, or is told to be ignored. Never silence.</summary>
public sealed class VocabularyTests
{
    private const string Definitions = """ "Text": { "type": "string" }, "A": { "properties": { "kind": { "type": "string" } } }, "B": { "properties": { "kind": { "type": "string" } } } """;

    /// <summary>A schema that uses the keyword, and one without it that means something else; both without fault.</summary>
    public static TheoryData<string, string, string> Read => new()
    {
        { "$ref", """{ "$ref": "#/$defs/Text" }""", "{}" },
        { "allOf", """{ "allOf": [{ "type": "string" }, { "maxLength": 3 }] }""", "{}" },
        { "anyOf", """{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""", "{}" },
        { "oneOf", """{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }""", "{}" },
        { "not", """{ "properties": { "a": {} }, "not": { "required": ["a"] } }""", """{ "properties": { "a": {} } }""" },
        { "if", """{ "properties": { "a": {}, "b": {} }, "if": { "required": ["a"] }, "then": { "required": ["b"] } }""", """{ "properties": { "a": {}, "b": {} } }""" },
        { "then", """{ "properties": { "a": {}, "b": {} }, "if": { "required": ["a"] }, "then": { "required": ["b"] } }""", """{ "properties": { "a": {}, "b": {} } }""" },
        { "else", """{ "properties": { "a": {}, "b": {} }, "if": { "required": ["a"] }, "else": { "required": ["b"] } }""", """{ "properties": { "a": {}, "b": {} } }""" },
        { "dependentSchemas", """{ "properties": { "a": {}, "b": {} }, "dependentSchemas": { "a": { "required": ["b"] } } }""", """{ "properties": { "a": {}, "b": {} } }""" },
        { "dependentRequired", """{ "properties": { "a": {}, "b": {} }, "dependentRequired": { "a": ["b"] } }""", """{ "properties": { "a": {}, "b": {} } }""" },
        { "prefixItems", """{ "type": "array", "prefixItems": [{ "type": "string" }], "items": false }""", """{ "type": "array" }""" },
        { "items", """{ "type": "array", "items": { "type": "string" } }""", """{ "type": "array" }""" },
        { "additionalItems", """{ "type": "array", "items": [{ "type": "string" }], "additionalItems": false }""", """{ "type": "array", "items": [{ "type": "string" }] }""" },
        { "properties", """{ "type": "object", "properties": { "a": {} } }""", """{ "type": "object" }""" },
        { "additionalProperties", """{ "properties": { "a": {} }, "additionalProperties": false }""", """{ "properties": { "a": {} } }""" },
        { "type", """{ "type": "string" }""", "{}" },
        { "enum", """{ "enum": ["a"] }""", "{}" },
        { "const", """{ "const": "a" }""", "{}" },
        { "multipleOf", """{ "type": "number", "multipleOf": 2 }""", """{ "type": "number" }""" },
        { "maximum", """{ "type": "number", "maximum": 2 }""", """{ "type": "number" }""" },
        { "exclusiveMaximum", """{ "type": "number", "exclusiveMaximum": 2 }""", """{ "type": "number" }""" },
        { "minimum", """{ "type": "number", "minimum": 2 }""", """{ "type": "number" }""" },
        { "exclusiveMinimum", """{ "type": "number", "exclusiveMinimum": 2 }""", """{ "type": "number" }""" },
        { "maxLength", """{ "type": "string", "maxLength": 2 }""", """{ "type": "string" }""" },
        { "minLength", """{ "type": "string", "minLength": 2 }""", """{ "type": "string" }""" },
        { "pattern", """{ "type": "string", "pattern": "a" }""", """{ "type": "string" }""" },
        { "maxItems", """{ "type": "array", "maxItems": 2 }""", """{ "type": "array" }""" },
        { "minItems", """{ "type": "array", "minItems": 2 }""", """{ "type": "array" }""" },
        { "uniqueItems", """{ "type": "array", "uniqueItems": true }""", """{ "type": "array" }""" },
        { "maxProperties", """{ "type": "object", "maxProperties": 2 }""", """{ "type": "object" }""" },
        { "minProperties", """{ "type": "object", "minProperties": 2 }""", """{ "type": "object" }""" },
        { "propertyNames", """{ "type": "object", "propertyNames": { "maxLength": 3 } }""", """{ "type": "object" }""" },
        { "required", """{ "properties": { "a": {} }, "required": ["a"] }""", """{ "properties": { "a": {} } }""" },
        { "default", """{ "type": "string", "default": "a" }""", """{ "type": "string" }""" },
        { "deprecated", """{ "type": "string", "deprecated": true }""", """{ "type": "string" }""" },
        { "readOnly", """{ "type": "string", "readOnly": true }""", """{ "type": "string" }""" },
        { "writeOnly", """{ "type": "string", "writeOnly": true }""", """{ "type": "string" }""" },
        { "description", """{ "type": "string", "description": "a" }""", """{ "type": "string" }""" },
        { "format", """{ "type": "string", "format": "uri" }""", """{ "type": "string" }""" },
        { "nullable", """{ "type": "string", "nullable": true }""", """{ "type": "string" }""" },
        {
            "discriminator",
            """{ "oneOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }], "discriminator": { "propertyName": "kind" } }""",
            """{ "oneOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }] }"""
        },
    };

    public static TheoryData<string, string> ForPeople => new()
    {
        { "$schema", "\"https://json-schema.org/draft/2020-12/schema\"" },
        { "$comment", "\"c\"" },
        { "$defs", """{ "X": {} }""" },
        { "definitions", """{ "X": {} }""" },
        { "title", "\"t\"" },
        { "examples", "[null, \"a\"]" },
        { "example", "\"a\"" },
        { "contentEncoding", "\"base64\"" },
        { "contentMediaType", "\"image/png\"" },
        { "xml", """{ "name": "x" }""" },
        { "externalDocs", """{ "url": "https://example.com" }""" },
        { "x-anything", "{}" },
    };

    public static TheoryData<string, string, string> Ignored => new()
    {
        { "$id", "string", "\"https://example.com/x\"" },
        { "$anchor", "string", "\"x\"" },
        { "$dynamicAnchor", "string", "\"x\"" },
        { "$dynamicRef", "string", "\"#x\"" },
        { "$recursiveRef", "string", "\"#\"" },
        { "$recursiveAnchor", "string", "true" },
        { "$vocabulary", "string", "{}" },
        { "id", "string", "\"x\"" },
        { "contentSchema", "string", "{}" },
        { "contains", "array", "{}" },
        { "minContains", "array", "1" },
        { "maxContains", "array", "1" },
        { "unevaluatedItems", "array", "false" },
        { "patternProperties", "object", """{ "^a": { "type": "string" } }""" },
        { "propertyNames", "object", """{ "not": { "const": "a" } }""" },
        { "unevaluatedProperties", "object", "false" },
        { "dependencies", "object", """{ "a": ["b"] }""" },
        { "not", "string", """{ "minLength": 2, "pattern": "a" }""" },
        { "not", "integer", """{ "const": 1 }""" },
        { "if", "string", """{ "maxLength": 3 }""" },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void A_keyword_that_is_read_changes_what_is_understood(string keyword, string with, string without)
    {
        Assert.Contains($"\"{keyword}\"", with, StringComparison.Ordinal);
        Assert.NotEqual(Model(without), Model(with));
    }

    [Theory]
    [MemberData(nameof(ForPeople))]
    public void A_keyword_for_people_and_tools_changes_nothing(string keyword, string value) =>
        Assert.Equal(Model("""{ "type": "string" }"""), Model($$"""{ "type": "string", "{{keyword}}": {{value}} }"""));

    [Theory]
    [MemberData(nameof(Ignored))]
    public void Any_other_keyword_is_told_at_its_name_wherever_it_stands(string keyword, string type, string value)
    {
        string schema = $$"""{ "type": "{{type}}", "{{keyword}}": {{value}} }""";
        foreach (string text in new[]
        {
            WithProperty(schema),
            WithProperty($$"""{ "type": "array", "items": {{schema}} }"""),
            WithProperty($$"""{ "anyOf": [{{schema}}, { "type": "null" }] }"""),
            WithProperty($$"""{ "type": "{{type}}", "allOf": [{ "title": "t" }, {{schema}}] }"""),
            WithProperty("{}", $"\"Other\": {schema}"),
        })
        {
            ContractProblem problem = Assert.Single(Problems(text), p => p.Kind == ContractProblemKind.UnsupportedKeyword);
            Assert.Equal($"\"{keyword}\"", text.Substring(problem.Span.Start, problem.Span.Length));
        }
    }

    [Theory]
    [InlineData("patternProperties", "{}")]
    [InlineData("propertyNames", "{}")]
    [InlineData("unevaluatedProperties", "false")]
    [InlineData("minProperties", "1")]
    [InlineData("maxProperties", "1")]
    [InlineData("dependencies", "{}")]
    public void A_keyword_that_objects_with_known_members_do_not_have_is_told_too(string keyword, string value)
    {
        string text = WithProperties("\"x\": {}", $"\"{keyword}\": {value}");
        ContractProblem problem = Assert.Single(Problems(text));
        Assert.Equal((ContractProblemKind.UnsupportedKeyword, $"\"{keyword}\""), (problem.Kind, text.Substring(problem.Span.Start, problem.Span.Length)));
    }

    private static EquatableArray<ContractProblem> Problems(string text) => SchemaFixture.Read(text).Problems;

    // The first parameter is read with all types that it leads to.
    private static (Parameter, EquatableArray<NamedType>) Model(string schema)
    {
        ContractDocument document = ReadValid(WithProperty(schema, Definitions));
        return (Assert.Single(document.Request().Parameters), document.Types.Where(t => t is not ObjectType { Name: "Request" }).ToEquatableArray());
    }
}
