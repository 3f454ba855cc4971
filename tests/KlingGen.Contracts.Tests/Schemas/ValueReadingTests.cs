using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class ValueReadingTests
{
    [Fact]
    public void A_string_has_its_limits_pattern_and_format() =>
        Assert.Equal(
            new StringValue(false) { MinLength = 1, MaxLength = 2500, Pattern = "^a", Format = "uri" },
            Value("""{ "type": "string", "minLength": 1, "maxLength": 2500, "pattern": "^a", "format": "uri" }"""));

    [Fact]
    public void Media_limits_are_read_in_the_order_of_their_names() =>
        Assert.Equal(
            new StringValue(false) { MediaLimits = EquatableArray.Of(new MediaLimit("max_file_size", 10485760), new MediaLimit("min_aspect_ratio", 0.4)) },
            Value("""{ "type": "string", "x-fal": { "min_aspect_ratio": 0.4, "max_file_size": 10485760 } }"""));

    [Fact]
    public void Whole_numbers_written_as_strings_stay_strings_with_allowed_values() =>
        Assert.Equal(
            new StringValue(false) { AllowedValues = EquatableArray.Of("3", "10", "-1") },
            Value("""{ "type": "string", "enum": ["3", "10", "-1"] }"""));

    [Theory]
    [InlineData("\"03\"")]
    [InlineData("\"3.0\"")]
    [InlineData("\"auto\"")]
    [InlineData("\"99999999999\"")]
    public void A_list_with_one_string_that_is_no_int_is_an_enumeration(string other) =>
        Assert.IsType<ReferenceValue>(Value($$"""{ "type": "string", "enum": ["3", {{other}}] }"""));

    [Fact]
    public void A_number_has_its_bounds() =>
        Assert.Equal(
            new NumberValue(false) { Minimum = 0, Maximum = 1, MultipleOf = 0.1 },
            Value("""{ "type": "number", "minimum": 0, "maximum": 1, "multipleOf": 0.1 }"""));

    [Fact]
    public void Exclusive_bounds_are_read_in_the_form_of_JSON_Schema() =>
        Assert.Equal(
            new NumberValue(false) { ExclusiveMinimum = 0, ExclusiveMaximum = 1 },
            Value("""{ "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1 }"""));

    [Fact]
    public void Exclusive_bounds_are_read_in_the_form_of_OpenAPI_3_0() =>
        Assert.Equal(
            new NumberValue(false) { ExclusiveMinimum = 0, Maximum = 1 },
            Value("""{ "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1, "exclusiveMaximum": false }"""));

    [Fact]
    public void An_integer_takes_whole_numbers_only() =>
        Assert.Equal(new NumberValue(false) { IsInteger = true, Minimum = 1, Maximum = 9 }, Value("""{ "type": "integer", "minimum": 1, "maximum": 9 }"""));

    [Fact]
    public void A_list_of_numbers_gives_allowed_values() =>
        Assert.Equal(
            new NumberValue(false) { IsInteger = true, AllowedValues = EquatableArray.Of("24", "30") },
            Value("""{ "type": "integer", "enum": [24, 30] }"""));

    [Fact]
    public void Number_and_integer_together_are_a_number() => Assert.Equal(new NumberValue(false), Value("""{ "type": ["integer", "number"] }"""));

    [Fact]
    public void A_boolean_is_a_boolean() => Assert.Equal(new BooleanValue(false), Value("""{ "type": "boolean" }"""));

    [Fact]
    public void A_list_has_items_and_sizes() =>
        Assert.Equal(
            new ArrayValue(false, new StringValue(false)) { MinItems = 1, MaxItems = 6, UniqueItems = true },
            Value("""{ "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 6, "uniqueItems": true }"""));

    [Fact]
    public void A_list_of_lists_is_one() =>
        Assert.Equal(
            new ArrayValue(false, new ArrayValue(true, new NumberValue(false))),
            Value("""{ "type": "array", "items": { "type": ["array", "null"], "items": { "type": "number" } } }"""));

    [Fact]
    public void A_list_without_items_holds_anything() =>
        Assert.Equal(new ArrayValue(false, new AnyValue(true)), Value("""{ "type": "array" }"""));

    [Theory]
    [InlineData("""{ "type": "object" }""")]
    [InlineData("""{ "type": "object", "properties": {} }""")]
    [InlineData("""{ "type": "object", "additionalProperties": true }""")]
    public void A_free_form_object_maps_names_to_anything(string schema) =>
        Assert.Equal(new MapValue(false, new AnyValue(true)), Value(schema));

    [Fact]
    public void Additional_properties_give_a_map_of_their_schema() =>
        Assert.Equal(
            new MapValue(false, new NumberValue(false) { IsInteger = true }),
            Value("""{ "type": "object", "additionalProperties": { "type": "integer" } }"""));

    [Theory]
    [InlineData("{}")]
    [InlineData("true")]
    [InlineData("""{ "description": "Anything." }""")]
    public void A_schema_that_says_nothing_allows_anything(string schema) => Assert.Equal(new AnyValue(true), Value(schema));

    [Theory]
    [InlineData("""{ "maxLength": 3 }""", typeof(StringValue))]
    [InlineData("""{ "minimum": 3 }""", typeof(NumberValue))]
    [InlineData("""{ "items": { "type": "string" } }""", typeof(ArrayValue))]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", typeof(MapValue))]
    [InlineData("""{ "properties": { "a": {} } }""", typeof(ReferenceValue))]
    public void Where_the_type_is_missing_it_follows_from_the_keywords(string schema, Type expected) => Assert.IsType(expected, Value(schema));
}
