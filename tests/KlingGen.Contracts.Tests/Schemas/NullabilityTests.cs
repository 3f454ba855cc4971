using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class NullabilityTests
{
    [Theory]
    [InlineData("""{ "type": ["string", "null"], "maxLength": 5 }""")]
    [InlineData("""{ "anyOf": [{ "type": "string", "maxLength": 5 }, { "type": "null" }] }""")]
    [InlineData("""{ "oneOf": [{ "type": "null" }, { "type": "string", "maxLength": 5 }] }""")]
    [InlineData("""{ "type": "string", "nullable": true, "maxLength": 5 }""")]
    [InlineData("""{ "anyOf": [{ "type": ["string", "null"], "maxLength": 5 }] }""")]
    [InlineData("""{ "allOf": [{ "type": "string", "maxLength": 5 }], "nullable": true }""")]
    public void Null_can_be_allowed_in_every_way_of_either_format(string schema) =>
        Assert.Equal(new StringValue(true) { MaxLength = 5 }, Value(schema));

    [Theory]
    [InlineData("""{ "anyOf": [{ "$ref": "#/$defs/Size" }, { "type": "null" }] }""")]
    [InlineData("""{ "$ref": "#/$defs/Size", "nullable": true }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/Size" }], "nullable": true }""")]
    public void A_reference_can_be_null(string schema) =>
        Assert.Equal(
            new ReferenceValue(true, Here("/$defs/Size")),
            Value(schema, """ "Size": { "type": "string", "enum": ["s", "l"] } """));

    [Theory]
    [InlineData("""{ "type": ["string", "null"], "enum": ["s", "l", null] }""")]
    [InlineData("""{ "enum": ["s", "l", null] }""")]
    [InlineData("""{ "type": ["object", "null"], "properties": {} }""")]
    [InlineData("""{ "anyOf": [{ "type": "object", "properties": {} }, { "type": "null" }] }""")]
    public void A_reference_to_a_definition_that_allows_null_is_nullable(string size)
    {
        ContractDocument document = ReadValid(WithProperty("""{ "$ref": "#/$defs/Size" }""", $"\"Size\": {size}"));
        Assert.Equal(new ReferenceValue(true, Here("/$defs/Size")), document.Request().Parameters[0].Value);
        Assert.True(document.Type("/$defs/Size").IsNullable);
    }

    [Fact]
    public void What_stands_beside_anyOf_describes_the_parameter()
    {
        Parameter parameter = Parameter("""
            { "title": "X", "description": "What to write.", "default": "b", "deprecated": true,
              "anyOf": [{ "type": "string", "description": "not this" }, { "type": "null" }] }
            """);
        Assert.Equal(new Parameter("x", new StringValue(true), false, "\"b\"", "What to write.", true), parameter);
    }

    [Fact]
    public void What_stands_inside_the_only_shape_describes_the_parameter_when_nothing_does_outside()
    {
        Parameter parameter = Parameter("""{ "anyOf": [{ "type": "integer", "description": "Inside.", "default": 3 }, { "type": "null" }] }""");
        Assert.Equal("Inside.", parameter.Description);
        Assert.Equal("3", parameter.Default);
    }

    [Fact]
    public void An_inline_object_that_can_be_null_is_declared_at_the_place_of_its_property()
    {
        ContractDocument document = ReadValid(WithProperty("""{ "anyOf": [{ "type": "object", "properties": { "a": {} } }, { "type": "null" }] }"""));
        Assert.Equal(new ReferenceValue(true, Here("/$defs/Request/properties/x")), document.Request().Parameters[0].Value);
        Assert.Equal("Request.x", document.Type("/$defs/Request/properties/x").Name);
    }

    [Theory]
    [InlineData("""{ "type": "null" }""")]
    [InlineData("""{ "type": ["null"] }""")]
    [InlineData("""{ "const": null }""")]
    [InlineData("""{ "enum": [null] }""")]
    [InlineData("""{ "type": ["string", "null"], "enum": [null] }""")]
    [InlineData("""{ "type": ["string", "null"], "const": null }""")]
    [InlineData("""{ "type": "string", "nullable": true, "enum": [null] }""")]
    [InlineData("""{ "anyOf": [{ "type": "null" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "null" }, { "const": null }] }""")]
    [InlineData("""{ "allOf": [{ "type": ["string", "null"] }, { "type": "null" }] }""")]
    [InlineData("""{ "allOf": [{ "enum": ["a", null] }, { "enum": ["b", null] }] }""")]
    public void Null_alone_is_null_and_nothing_else(string schema) => Assert.Equal(new NullValue(), Value(schema));

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string", "maxLength": 5 }, { "const": null }] }""")]
    [InlineData("""{ "oneOf": [{ "enum": [null] }, { "type": "string", "maxLength": 5 }] }""")]
    [InlineData("""{ "anyOf": [{ "type": ["null"] }, { "type": "string", "maxLength": 5 }] }""")]
    [InlineData("""{ "anyOf": [{ "allOf": [{ "type": "null" }] }, { "type": "string", "maxLength": 5 }] }""")]
    public void Null_in_any_spelling_makes_a_choice_nullable(string schema) => Assert.Equal(new StringValue(true) { MaxLength = 5 }, Value(schema));

    [Theory]
    [InlineData("""{ "type": "null", "minLength": 1 }""", ContractProblemKind.UnsupportedKeyword, "\"minLength\"", "'minLength' has no effect on null here and is ignored")]
    [InlineData("""{ "type": "null", "const": "a" }""", ContractProblemKind.InvalidSchema, "\"a\"", "'const' lists values that 'type' does not allow, which is null")]
    [InlineData("""{ "type": ["string", "null"], "enum": ["a"] }""", ContractProblemKind.UnsupportedKeyword, "\"enum\"", "'enum' does not list null, which 'type' allows; null is allowed here all the same")]
    public void What_does_not_go_with_null_is_told(string schema, ContractProblemKind kind, string marked, string message)
    {
        (ContractProblemKind foundKind, string foundMarked, _, string foundMessage) = OnlyProblem(WithProperty(schema));
        Assert.Equal((kind, marked, message), (foundKind, foundMarked, foundMessage));
    }

    [Fact]
    public void Null_in_an_enumeration_without_type_allows_null() =>
        Assert.Equal(new ReferenceValue(true, Here("/$defs/Request/properties/x")), Value("""{ "enum": ["a", null] }"""));
}
