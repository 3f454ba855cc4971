using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class DiscriminatorReadingTests
{
    private const string Definitions = """
        "Circle": { "type": "object", "properties": { "kind": { "type": "string" }, "radius": { "type": "number" } } },
        "Square": { "type": "object", "properties": { "kind": { "type": "string" }, "side": { "type": "number" } } },
        "Cat": { "type": "object", "properties": { "kind": { "const": "cat" } }, "required": ["kind"] },
        "Plain": { "type": "object", "properties": { "other": {} } }
        """;

    private const string Refs = """ "oneOf": [{ "$ref": "#/$defs/Circle" }, { "$ref": "#/$defs/Square" }] """;

    [Theory]
    [InlineData(""" "discriminator": { "propertyName": "kind" } """, "Circle", "Square")]
    [InlineData(""" "discriminator": { "propertyName": "kind", "mapping": { "round": "#/$defs/Circle", "o": "#/$defs/Circle", "box": "Square" } } """, "round o", "box")]
    [InlineData(""" "discriminator": { "propertyName": "kind", "mapping": { "round": "Circle" } } """, "round", "Square")]
    public void Values_stand_for_the_schemas_that_they_are_mapped_to_or_else_are_called_like(string discriminator, params string[] values) =>
        Assert.Equal(values, Discriminators($"{{ {Refs}, {discriminator} }}"));

    [Fact]
    public void Schemas_with_members_beside_the_choice_keep_their_values() =>
        Assert.Equal(
            ["c", "Square"],
            Discriminators($$"""{ "properties": { "name": { "type": "string" } }, {{Refs}}, "discriminator": { "propertyName": "kind", "mapping": { "c": "#/$defs/Circle" } } }"""));

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "kind": { "const": "dog" } } }""", "dog")]
    [InlineData("""{ "type": "object", "properties": { "kind": { "enum": ["dog", "hound"] } } }""", "dog hound")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/Plain" }, { "type": "object", "properties": { "kind": { "const": "dog" } } }] }""", "dog")]
    [InlineData("""{ "type": "object", "properties": { "kind": { "enum": ["Dog", "Cat"] } } }""", "Dog")]
    public void A_schema_that_lists_values_but_not_its_name_goes_by_the_values(string dog, string values) =>
        Assert.Equal(["cat", values], Values(ReadValid(WithProperty("""{ "oneOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }], "discriminator": { "propertyName": "kind" } }""", $"{Definitions}, \"Dog\": {dog}"))));

    [Fact]
    public void What_a_schema_in_another_file_must_have_is_asked_of_that_file()
    {
        ContractDocument document = ReadValid(WithProperty("""
            { "anyOf": [{ "$ref": "../shared/a.json#/$defs/A" }, { "$ref": "#/$defs/Cat" }], "discriminator": { "propertyName": "kind", "mapping": { "x": "../shared/a.json#/$defs/A", "cat": "Cat" } } }
            """, Definitions));
        Assert.Contains(document.References, r => r is { Kind: OutgoingReferenceKind.HasMember, Text: "kind", Target.Path: "/app/shared/a.json" });
        Assert.Equal(["x", "cat"], Values(document));
    }

    [Theory]
    [InlineData("{ }", "{ }", "'discriminator' must say by 'propertyName' which member tells the schemas apart")]
    [InlineData("5", "5", "'discriminator' must be an object, not a number")]
    [InlineData("""{ "propertyName": 5 }""", "5", "'propertyName' must be a string, not a number")]
    [InlineData("""{ "propertyName": "radius" }""", "\"radius\"", "'discriminator' names \"radius\", which is not among the properties of 'Square'")]
    [InlineData("""{ "propertyName": "kind", "mapping": [] }""", "[]", "'mapping' must be an object, not an array")]
    [InlineData("""{ "propertyName": "kind", "mapping": { "a": 5 } }""", "5", "'mapping' must hold names of schemas, not a number")]
    [InlineData("""{ "propertyName": "kind", "mapping": { "a": "#/$defs/Plain" } }""", "\"#/$defs/Plain\"", "'mapping' names \"#/$defs/Plain\", which is not among the schemas of 'oneOf'")]
    [InlineData("""{ "propertyName": "kind", "mapping": { "a": "#/$defs/Nope" } }""", "\"#/$defs/Nope\"", "'$ref' \"#/$defs/Nope\" leads to nothing in this file")]
    public void A_fault_is_reported_at_its_place(string discriminator, string marked, string message)
    {
        (ContractProblemKind kind, string actualMarked, _, string actual) = OnlyProblem(WithProperty($"{{ {Refs}, \"discriminator\": {discriminator} }}", Definitions));
        Assert.Equal((ContractProblemKind.InvalidSchema, marked, message), (kind, actualMarked, actual));
    }

    [Fact]
    public void A_value_that_the_member_does_not_allow_is_a_fault()
    {
        (_, string marked, _, string message) = OnlyProblem(WithProperty(
            """{ "oneOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Circle" }], "discriminator": { "propertyName": "kind", "mapping": { "dog": "Cat" } } }""", Definitions));
        Assert.Equal(("\"dog\"", "\"dog\" cannot stand for 'Cat': its 'kind' must be one of \"cat\", not \"dog\""), (marked, message));
    }

    [Fact]
    public void Where_nothing_is_chosen_it_has_no_effect()
    {
        (ContractProblemKind kind, string marked, _, _) = OnlyProblem(WithProperty("""{ "type": "object", "properties": { "kind": {} }, "discriminator": { "propertyName": "kind" } }"""));
        Assert.Equal((ContractProblemKind.UnsupportedKeyword, "\"discriminator\""), (kind, marked));
    }

    private static IEnumerable<string?> Discriminators(string schema) => Values(ReadValid(WithProperty(schema, Definitions)));

    private static IEnumerable<string?> Values(ContractDocument document) =>
        Assert.IsType<UnionValue>(document.Request().Find("x")!.Value).Options.Select(o => ((ReferenceValue)o).Discriminator is { Member: "kind" } d ? string.Join(" ", d.Values) : null);
}
