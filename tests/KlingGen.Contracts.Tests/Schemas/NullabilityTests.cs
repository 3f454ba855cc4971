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

    [Fact]
    public void Null_alone_is_anything_that_can_be_null() => Assert.Equal(new AnyValue(true), Value("""{ "type": "null" }"""));

    [Fact]
    public void Null_in_an_enumeration_without_type_allows_null() =>
        Assert.Equal(new ReferenceValue(true, Here("/$defs/Request/properties/x")), Value("""{ "enum": ["a", null] }"""));
}
