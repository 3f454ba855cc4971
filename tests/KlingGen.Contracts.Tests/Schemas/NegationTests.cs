using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>What a text or a number must not be, said by the keywords for what it must be.</summary>
public sealed class NegationTests
{
    [Theory]
    [InlineData("""{ "type": "string", "not": { "const": "a.b" } }""", @"^(?!(?:a\.b)$)")]
    [InlineData("""{ "type": "string", "not": { "enum": ["a", "b|c"] } }""", @"^(?!(?:a|b\|c)$)")]
    [InlineData("""{ "type": "string", "not": { "pattern": "^a|b" } }""", @"^(?![\s\S]*(?:^a|b))")]
    [InlineData("""{ "type": "string", "pattern": "[0-9]", "not": { "pattern": "a" } }""", @"^(?=[\s\S]*?(?:[0-9]))(?=[\s\S]*?(?:^(?![\s\S]*(?:a))))")]
    public void Of_a_text_it_is_a_pattern(string schema, string pattern) => Assert.Equal(new StringValue(false) { Pattern = pattern }, Value(schema));

    [Fact]
    public void Of_a_length_or_a_limit_it_is_the_opposite_one()
    {
        Assert.Equal(new StringValue(false) { MinLength = 2, MaxLength = 4 }, Value("""{ "type": "string", "minLength": 2, "not": { "minLength": 5 } }"""));
        Assert.Equal(new StringValue(false) { MinLength = 3 }, Value("""{ "type": "string", "minLength": 1, "not": { "type": "string", "maxLength": 2 } }"""));
        Assert.Equal(new NumberValue(false) { ExclusiveMaximum = 3 }, Value("""{ "type": "number", "not": { "minimum": 3 } }"""));
        Assert.Equal(new NumberValue(true) { IsInteger = true, Maximum = 2 }, Value("""{ "type": ["integer", "null"], "maximum": 5, "not": { "type": "number", "exclusiveMinimum": 2 } }"""));
    }

    [Fact]
    public void A_listed_value_that_must_not_be_is_none()
    {
        ContractDocument document = ReadValid(WithProperty("""{ "type": "string", "enum": ["a", "b", "c"], "not": { "enum": ["b"] } }"""));
        Assert.Equal(["a", "c"], Assert.IsType<EnumType>(document.Type("/$defs/Request/properties/x")).Values);
    }

    [Theory]
    [InlineData("""{ "type": ["string", "null"], "not": { "pattern": "a" } }""")]
    [InlineData("""{ "type": "string", "not": { "type": "integer", "pattern": "a" } }""")]
    [InlineData("""{ "type": "string", "not": { "enum": ["a", 1] } }""")]
    [InlineData("""{ "type": "integer", "not": { "const": 0 } }""")]
    [InlineData("""{ "type": "string", "not": { "minLength": 0 } }""")]
    [InlineData("""{ "type": "number", "minimum": 1, "exclusiveMinimum": true, "not": { "exclusiveMaximum": 2 } }""")]
    [InlineData("""{ "type": "array", "not": { "minItems": 1 } }""")]
    [InlineData("""{ "type": ["string", "integer"], "not": { "const": "a" } }""")]
    public void What_no_keyword_says_is_told(string schema) => Assert.Equal((ContractProblemKind.UnsupportedKeyword, "\"not\""), (OnlyProblem(WithProperty(schema)).Kind, OnlyProblem(WithProperty(schema)).Marked));
}
