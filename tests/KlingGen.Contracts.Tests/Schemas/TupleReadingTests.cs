using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>Lists with a schema for each place, as JSON Schema 2020-12 (<c>prefixItems</c>) and earlier drafts (a list in <c>items</c>) write them.</summary>
public sealed class TupleReadingTests
{
    private static readonly NumberValue _whole = new(false) { IsInteger = true };
    private static readonly StringValue _text = new(false);

    [Theory]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "integer" }, { "type": "integer" }], "minItems": 2, "maxItems": 2 }""", 2, 2)]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "integer" }, { "type": "integer" }], "items": false }""", null, 2)]
    [InlineData("""{ "prefixItems": [{ "type": "integer" }], "items": { "type": "integer" } }""", null, null)]
    [InlineData("""{ "type": "array", "items": [{ "type": "integer" }, { "type": "integer" }], "additionalItems": false }""", null, 2)]
    [InlineData("""{ "type": "array", "items": [{ "type": "integer" }], "additionalItems": { "type": "integer" }, "maxItems": 9 }""", null, 9)]
    public void Places_of_one_kind_are_a_list_of_it(string schema, int? minimum, int? maximum) =>
        Assert.Equal(new ArrayValue(false, _whole) { MinItems = minimum, MaxItems = maximum }, Value(schema));

    [Fact]
    public void Places_of_several_kinds_are_a_list_of_a_union_that_knows_its_places() =>
        Assert.Equal(
            new ArrayValue(false, new UnionValue(false, EquatableArray.Of<ValueContract>(_text, _whole)))
            {
                MinItems = 1,
                MaxItems = 2,
                Places = EquatableArray.Of<ValueContract>(_text, _whole),
            },
            Value("""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "minItems": 1, "items": false }"""));

    [Fact]
    public void Places_with_other_limits_are_told_apart() =>
        Assert.Equal(
            EquatableArray.Of<ValueContract>(_whole with { Minimum = 0 }, _whole with { Maximum = 9 }),
            Assert.IsType<ArrayValue>(Value("""{ "type": "array", "prefixItems": [{ "type": "integer", "minimum": 0 }, { "type": "integer", "maximum": 9 }], "items": false }""")).Places);

    [Fact]
    public void Whole_numbers_beside_other_numbers_are_numbers_that_are_checked_to_be_whole()
    {
        NumberValue number = new(false);
        Assert.Equal(
            new ArrayValue(false, number)
            {
                MinItems = 2,
                MaxItems = 2,
                Places = EquatableArray.Of<ValueContract>(number with { MultipleOf = 1, Minimum = 0 }, number),
            },
            Value("""{ "type": "array", "prefixItems": [{ "type": "integer", "minimum": 0 }, { "type": "number" }], "minItems": 2, "maxItems": 2 }"""));
        Assert.Equal(
            new ArrayValue(false, number with { IsNullable = true }) { Places = EquatableArray.Of<ValueContract>(number with { IsNullable = true }), Rest = number with { MultipleOf = 1 } },
            Value("""{ "type": "array", "prefixItems": [{ "type": ["number", "null"] }], "items": { "type": "integer" } }"""));
    }

    [Fact]
    public void Items_behind_the_places_are_anything_where_nothing_is_said() =>
        Assert.Equal(
            new UnionValue(true, EquatableArray.Of<ValueContract>(_text, new AnyValue(false))),
            Assert.IsType<ArrayValue>(Value("""{ "type": "array", "prefixItems": [{ "type": "string" }] }""")).Item);

    [Fact]
    public void An_object_in_a_place_goes_by_its_number()
    {
        ContractDocument document = ReadValid(WithProperty("""{ "type": "array", "prefixItems": [{ "properties": { "a": {} } }, { "properties": { "b": {} } }], "items": false }"""));
        Assert.Equal("Request.x.item", document.Type("/$defs/Request/properties/x/prefixItems/0").Name);
        Assert.Equal("Request.x.item.2", document.Type("/$defs/Request/properties/x/prefixItems/1").Name);
    }

    [Theory]
    [InlineData("""{ "type": "array", "prefixItems": [] }""", "[]", "'prefixItems' must be an array of schemas")]
    [InlineData("""{ "type": "array", "prefixItems": {} }""", "{}", "'prefixItems' must be an array of schemas")]
    [InlineData("""{ "type": "array", "prefixItems": [{}], "items": false, "minItems": 2 }""", "false", "'items' allows no more than 1 item, and 'minItems' asks for 2")]
    public void A_fault_is_reported_at_its_place(string schema, string marked, string message)
    {
        (ContractProblemKind kind, string actual, _, string said) = OnlyProblem(WithProperty(schema));
        Assert.Equal((ContractProblemKind.InvalidSchema, marked, message), (kind, actual, said));
    }

    [Fact]
    public void Items_behind_the_places_keep_what_is_said_of_them() =>
        Assert.Equal(_whole, Assert.IsType<ArrayValue>(Value("""{ "type": "array", "prefixItems": [{ "type": "string" }], "items": { "type": "integer" } }""")).Rest);

    [Theory]
    [InlineData("""["a", 5]""", null)]
    [InlineData("""["a", "b"]""", "'default' is wrong at [1], which must be an integer, not a string")]
    public void A_default_is_checked_by_its_places(string value, string? fault)
    {
        string text = WithProperty($$"""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false, "default": {{value}} }""");
        Assert.Equal(fault, Read(text).Problems.Select(p => p.Message).SingleOrDefault());
    }
}
