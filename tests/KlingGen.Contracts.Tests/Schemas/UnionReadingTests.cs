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
}
