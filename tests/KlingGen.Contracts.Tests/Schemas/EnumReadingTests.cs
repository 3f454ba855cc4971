using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class EnumReadingTests
{
    [Fact]
    public void An_inline_enumeration_is_named_after_its_owner_and_property()
    {
        ContractDocument document = ReadValid(WithProperty("""{ "type": "string", "enum": ["b", "a"], "description": "Which." }"""));
        TypeReference place = Here("/$defs/Request/properties/x");
        Assert.Equal(new ReferenceValue(false, place), document.Request().Parameters[0].Value);
        Assert.Equal(new EnumType(place, "Request.x", "Which.", EquatableArray.Of("b", "a")), document.Type(place.Pointer));
    }

    [Fact]
    public void An_enumeration_of_items_is_named_as_such()
    {
        ContractDocument document = ReadValid(WithProperty("""{ "type": "array", "items": { "enum": ["a", "b"] } }"""));
        Assert.Equal("Request.x.item", document.Type("/$defs/Request/properties/x/items").Name);
    }

    [Fact]
    public void A_defined_enumeration_keeps_its_name() =>
        Assert.Equal(
            new EnumType(Here("/$defs/Size"), "Size", "How big.", EquatableArray.Of("s", "l")),
            ReadValid(WithProperty("""{ "$ref": "#/$defs/Size" }""", """ "Size": { "enum": ["s", "l"], "description": "How big." } """)).Type("/$defs/Size"));

    [Fact]
    public void A_constant_string_is_an_enumeration_of_one()
    {
        ContractDocument document = ReadValid(WithProperty("""{ "type": "string", "const": "customize", "default": "customize" }"""));
        Assert.Equal(EquatableArray.Of("customize"), Assert.IsType<EnumType>(document.Type("/$defs/Request/properties/x")).Values);
        Assert.Equal("\"customize\"", document.Request().Parameters[0].Default);
    }

    [Fact]
    public void A_constant_number_is_the_only_value_allowed() =>
        Assert.Equal(new NumberValue(false) { IsInteger = true, AllowedValues = EquatableArray.Of("5") }, Value("""{ "const": 5 }"""));

    [Fact]
    public void A_choice_of_constants_is_an_enumeration()
    {
        ContractDocument document = ReadValid(WithProperty("""
            { "oneOf": [{ "const": "a", "title": "First" }, { "type": "string", "const": "b" }, { "type": "null" }] }
            """));
        Assert.True(document.Request().Parameters[0].Value.IsNullable);
        Assert.Equal(EquatableArray.Of("a", "b"), Assert.IsType<EnumType>(document.Type("/$defs/Request/properties/x")).Values);
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string", "enum": ["a", "b"] }, { "enum": ["b", "c"] }] }""")]
    [InlineData("""{ "anyOf": [{ "const": "a" }, { "enum": ["b", "c"] }, { "type": "null" }] }""")]
    public void A_choice_of_enumerations_is_one_with_the_values_of_all(string schema) =>
        Assert.Equal(EquatableArray.Of("a", "b", "c"), Assert.IsType<EnumType>(ReadValid(WithProperty(schema)).Type("/$defs/Request/properties/x")).Values);

    [Theory]
    [InlineData("""{ "anyOf": [{ "enum": ["1", "2"] }, { "enum": ["auto"] }] }""")]
    [InlineData("""{ "anyOf": [{ "enum": ["a"] }, { "enum": ["b"], "maxLength": 5 }] }""")]
    [InlineData("""{ "anyOf": [{ "enum": ["a"] }, { "enum": ["b", null] }] }""")]
    public void Enumerations_that_differ_by_more_than_their_values_stay_apart(string schema) => Assert.IsType<UnionValue>(Value(schema));

    [Theory]
    [InlineData("""{ "$ref": "#/$defs/Size", "enum": ["s"] }""")]
    [InlineData("""{ "$ref": "#/$defs/Size", "const": "s" }""")]
    public void Values_beside_a_reference_are_those_allowed_at_that_place(string schema) =>
        Assert.Equal(
            new ReferenceValue(false, Here("/$defs/Size")) { AllowedValues = EquatableArray.Of("s") },
            Value(schema, """ "Size": { "type": "string", "enum": ["s", "m", "l"] } """));

    [Fact]
    public void An_enumeration_of_strings_and_numbers_is_a_union()
    {
        UnionValue union = Assert.IsType<UnionValue>(Value("""{ "enum": ["auto", 1, 2] }"""));
        Assert.Equal(
            EquatableArray.Of<ValueContract>(
                new ReferenceValue(false, Here("/$defs/Request/properties/x")),
                new NumberValue(false) { IsInteger = true, AllowedValues = EquatableArray.Of("1", "2") }),
            union.Options);
    }

    [Fact]
    public void A_defined_enumeration_of_strings_and_numbers_is_a_union_of_that_name()
    {
        ContractDocument document = ReadValid(WithProperty("""{ "$ref": "#/$defs/Mode", "default": 1 }""", """ "Mode": { "enum": ["auto", 1, null] } """));
        Assert.Equal("1", document.Request().Parameters[0].Default);
        UnionValue union = Assert.IsType<UnionValue>(Assert.IsType<AliasType>(document.Type("/$defs/Mode")).Value);
        Assert.Equal(
            EquatableArray.Of<ValueContract>(
                new ReferenceValue(false, Here("/$defs/Mode/enum")),
                new NumberValue(false) { IsInteger = true, AllowedValues = EquatableArray.Of("1") }),
            union.Options);
        Assert.True(union.IsNullable);
        Assert.Equal("Mode", document.Type("/$defs/Mode/enum").Name);
    }

    [Fact]
    public void A_definition_that_is_an_object_or_something_else_is_a_union_of_that_name()
    {
        ContractDocument document = ReadValid(WithProperty("""{ "$ref": "#/$defs/Size" }""", """ "Size": { "type": ["object", "string"], "properties": { "width": { "type": "integer" } }, "required": ["width"] } """));
        UnionValue union = Assert.IsType<UnionValue>(Assert.IsType<AliasType>(document.Type("/$defs/Size")).Value);
        Assert.Equal(EquatableArray.Of<ValueContract>(new ReferenceValue(false, Here("/$defs/Size/properties")), new StringValue(false)), union.Options);
        Assert.IsType<ObjectType>(document.Type("/$defs/Size/properties"));
    }

    [Theory]
    [InlineData("""{ "type": "boolean", "const": true }""", true)]
    [InlineData("""{ "enum": [false] }""", false)]
    [InlineData("""{ "type": "boolean", "enum": [true, false] }""", null)]
    public void One_of_true_and_false_can_be_all_that_is_allowed(string schema, bool? constant) =>
        Assert.Equal(new BooleanValue(false) { Constant = constant }, Value(schema));

    [Fact]
    public void What_other_keywords_refuse_is_no_value_though_it_is_listed()
    {
        ContractDocument document = ReadValid(WithProperty("""{ "type": "string", "enum": ["a", "abc", "b"], "maxLength": 1, "pattern": "a" }"""));
        Assert.Equal(["a"], Assert.IsType<EnumType>(document.Type("/$defs/Request/properties/x")).Values);
        Assert.Equal(["4"], Assert.IsType<StringValue>(Value("""{ "enum": ["4", "15"], "maxLength": 1 }""")).AllowedValues);
        Assert.Equal(["2", "2.5"], Assert.IsType<NumberValue>(Value("""{ "type": "number", "enum": [1, 2, 2.5, 3], "minimum": 2, "exclusiveMaximum": 3 }""")).AllowedValues);
    }

    [Theory]
    [InlineData("""{ "type": "string", "enum": ["ab", "abc"], "maxLength": 1 }""", "No value of 'enum' fits the other keywords: \"ab\" must be at most 1 character long")]
    [InlineData("""{ "type": "integer", "enum": [1], "minimum": 2 }""", "No value that is listed fits the other keywords: 1 must be at least 2, not 1")]
    public void Values_none_of_which_fits_are_a_mistake(string schema, string message)
    {
        (ContractProblemKind kind, _, _, string found) = OnlyProblem(WithProperty(schema));
        Assert.Equal((ContractProblemKind.InvalidSchema, message), (kind, found));
    }
}
