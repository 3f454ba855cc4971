using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class UnionReadingTests
{
    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "null" }] }""")]
    [InlineData("""{ "oneOf": [{ "type": ["string", "null"] }, { "type": "integer" }] }""")]
    [InlineData("""{ "type": ["string", "integer", "null"] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, { "type": "string" }] }""")]
    public void Several_shapes_are_a_union_without_null(string schema) =>
        Assert.Equal(
            new UnionValue(true, EquatableArray.Of<ValueContract>(new StringValue(false), new NumberValue(false) { IsInteger = true })),
            Value(schema));

    [Fact]
    public void A_discriminator_is_no_fault() =>
        Assert.IsType<UnionValue>(Value("""{ "oneOf": [{ "type": "string" }, { "type": "integer" }], "discriminator": { "propertyName": "kind" } }"""));

    [Fact]
    public void The_keywords_of_each_type_hold_in_a_list_of_types() =>
        Assert.Equal(
            new UnionValue(false, EquatableArray.Of<ValueContract>(new StringValue(false) { MaxLength = 3 }, new NumberValue(false) { Maximum = 9 })),
            Value("""{ "type": ["string", "number"], "maxLength": 3, "maximum": 9 }"""));

    [Fact]
    public void An_inline_shape_goes_by_the_name_of_the_property_and_further_ones_are_numbered()
    {
        ContractDocument document = ReadValid(WithProperty("""
            { "anyOf": [
                { "$ref": "#/$defs/Request" },
                { "type": "object", "properties": { "w": { "type": "integer" } } },
                { "type": "string", "enum": ["a", "b"] }] }
            """));
        Assert.Equal("Request.x", document.Type("/$defs/Request/properties/x/anyOf/1").Name);
        Assert.Equal("Request.x.2", document.Type("/$defs/Request/properties/x/anyOf/2").Name);
        Assert.Equal(3, Assert.IsType<UnionValue>(document.Request().Parameters[0].Value).Options.Count);
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string", "minLength": 2 }, { "type": "string", "pattern": "^a" }] }""", "'anyOf' between texts is supported with one set of limits only: the loosest hold")]
    [InlineData("""{ "anyOf": [{ "type": "number", "minimum": 0 }, { "const": -0.5 }] }""", "'anyOf' between numbers is supported with one set of limits only: the loosest hold")]
    [InlineData("""{ "anyOf": [{ "type": "array", "items": { "type": "string" }, "minItems": 2 }, { "type": "array", "items": { "type": "string" }, "maxItems": 1 }] }""", "'anyOf' between lists of texts is supported with one set of limits only: the loosest hold")]
    [InlineData("""{ "oneOf": [{ "type": "integer" }, { "type": "number", "minimum": 2 }] }""", "'oneOf' between numbers is supported as 'anyOf' is: a value that fits several is allowed")]
    public void A_choice_that_allows_more_than_the_schema_is_told(string schema, string message)
    {
        string keyword = schema.Contains("anyOf", StringComparison.Ordinal) ? "anyOf" : "oneOf";
        Assert.Equal((ContractProblemKind.UnsupportedKeyword, $"\"{keyword}\"", message), (OnlyProblem(WithProperty(schema)).Kind, OnlyProblem(WithProperty(schema)).Marked, OnlyProblem(WithProperty(schema)).Message));
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string", "format": "uri" }, { "type": "string", "format": "binary" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "string", "minLength": 2, "pattern": "a" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "integer", "minimum": -1 }, { "const": 5 }] }""")]
    [InlineData("""{ "anyOf": [{ "const": 1 }, { "const": 2 }] }""")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "minItems": 1 }, { "type": "integer", "minimum": 3 }] }""")]
    public void A_choice_of_which_one_shape_allows_all_that_the_others_do_is_not(string schema) => Value(schema);
}
