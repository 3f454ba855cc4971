using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class DefaultReadingTests
{
    private const string Definitions = """
        "Size": { "enum": ["s", "l"] }, "Name": { "$ref": "#/$defs/Short" }, "Short": { "type": "string", "maxLength": 2 },
        "Point": { "type": "object", "properties": { "x": { "type": "integer" } }, "required": ["x"] }
        """;

    [Theory]
    [InlineData("""{ "type": "boolean", "default": true }""", "true")]
    [InlineData("""{ "type": "number", "minimum": 0, "default": 0.50 }""", "0.50")]
    [InlineData("""{ "type": "string", "default": "a \"b\" \u00e9" }""", "\"a \\\"b\\\" é\"")]
    [InlineData("""{ "type": "string", "enum": ["3", "5"], "default": "5" }""", "\"5\"")]
    [InlineData("""{ "$ref": "#/$defs/Size", "default": "l" }""", "\"l\"")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/$defs/Size" }, "default": [ "s", "l" ] }""", """["s","l"]""")]
    [InlineData("""{ "$ref": "#/$defs/Point", "default": { "x": 1 } }""", """{"x":1}""")]
    [InlineData("""{ "default": { "any": [1] } }""", """{"any":[1]}""")]
    public void A_default_is_kept_as_compact_JSON(string schema, string expected) => Assert.Equal(expected, Parameter(schema, Definitions).Default);

    [Theory]
    [InlineData("""{ "type": ["string", "null"], "default": null }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/$defs/Size" }, { "type": "null" }], "default": null }""")]
    public void A_default_of_null_is_the_same_as_none(string schema) => Assert.Null(Parameter(schema, Definitions).Default);

    [Theory]
    [InlineData("""{ "type": "string", "default": 5 }""", "5", "'default' must be a string, not 5")]
    [InlineData("""{ "type": "string", "default": null }""", "null", "'default' must be a string, not null")]
    [InlineData("""{ "type": "boolean", "default": "true" }""", "\"true\"", "'default' must be true or false, not a string")]
    [InlineData("""{ "type": "integer", "default": 1.5 }""", "1.5", "'default' must be an integer, not 1.5")]
    [InlineData("""{ "type": "integer", "minimum": 2, "default": 1 }""", "1", "'default' must be at least 2, not 1")]
    [InlineData("""{ "type": "number", "maximum": 0.5, "default": 1 }""", "1", "'default' must be at most 0.5, not 1")]
    [InlineData("""{ "type": "number", "exclusiveMinimum": 0, "default": 0 }""", "0", "'default' must be greater than 0, not 0")]
    [InlineData("""{ "type": "number", "exclusiveMaximum": 9, "default": 9 }""", "9", "'default' must be less than 9, not 9")]
    [InlineData("""{ "type": "number", "multipleOf": 0.5, "default": 1.2 }""", "1.2", "'default' must be a multiple of 0.5, not 1.2")]
    [InlineData("""{ "type": "integer", "enum": [24, 30], "default": 25 }""", "25", "'default' must be one of 24, 30, not 25")]
    [InlineData("""{ "type": "string", "enum": ["3", "5"], "default": "4" }""", "\"4\"", "'default' must be one of \"3\", \"5\", not \"4\"")]
    [InlineData("""{ "type": "string", "minLength": 2, "default": "😀" }""", "\"😀\"", "'default' must be at least 2 characters long")]
    [InlineData("""{ "type": "string", "maxLength": 1, "default": "ab" }""", "\"ab\"", "'default' must be at most 1 character long")]
    [InlineData("""{ "$ref": "#/$defs/Size", "default": "m" }""", "\"m\"", "'default' must be one of \"s\", \"l\", not \"m\"")]
    [InlineData("""{ "$ref": "#/$defs/Size", "enum": ["s"], "default": "l" }""", "\"l\"", "'default' must be one of \"s\", not \"l\"")]
    [InlineData("""{ "$ref": "#/$defs/Name", "default": "abc" }""", "\"abc\"", "'default' must be at most 2 characters long")]
    [InlineData("""{ "$ref": "#/$defs/Point", "default": {} }""", "{}", "'default' must have the member \"x\"")]
    [InlineData("""{ "$ref": "#/$defs/Point", "default": {"x":"1"} }""", """{"x":"1"}""", "'default' is wrong at \"x\", which must be an integer, not a string")]
    [InlineData("""{ "type": "array", "items": { "type": "string" }, "default": [1] }""", "[1]", "'default' is wrong at [0], which must be a string, not 1")]
    [InlineData("""{ "type": "array", "minItems": 1, "default": [] }""", "[]", "'default' must have at least 1 item")]
    [InlineData("""{ "type": "array", "uniqueItems": true, "default": [1,1] }""", "[1,1]", "'default' must not have the same item twice")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" }, "default": {"a":""} }""", """{"a":""}""", "'default' is wrong at \"a\", which must be an integer, not a string")]
    [InlineData("""{ "type": "string", "pattern": "^#[0-9]+$", "default": "7" }""", "\"7\"", "'default' must match ^#[0-9]+$")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "integer" }], "default": true }""", "true", "'default' has none of the forms that are allowed")]
    public void A_default_that_is_not_allowed_is_reported_at_its_place_and_dropped(string schema, string marked, string message)
    {
        string text = WithProperty(schema, Definitions);
        Assert.Equal((ContractProblemKind.InvalidSchema, marked, "$.$defs.Request.properties.x.default", message), OnlyProblem(text));
        Assert.Null(Read(text).Request().Parameters[0].Default);
    }
}
