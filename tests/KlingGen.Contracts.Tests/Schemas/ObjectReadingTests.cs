using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class ObjectReadingTests
{
    [Fact]
    public void A_file_gives_one_endpoint_for_each_id()
    {
        ContractDocument document = ReadValid("""
            {
              "$schema": "../meta/endpoint.schema.json", "$comment": "none", "title": "Test", "description": "Makes  a test.",
              "x-fal-endpoints": ["fal-ai/kling-video/o3/pro/test", "fal-ai/kling-video/o3/4k/test"],
              "$defs": { "Request": { "type": "object" }, "Response": { "type": "object", "description": "The result." } }
            }
            """);
        Assert.Equal(ContractFormat.JsonSchema, document.Format);
        Assert.Equal(TestPath, document.Path);
        Assert.Equal(
            EquatableArray.Of(
                new EndpointContract(new EndpointId("fal-ai/kling-video/o3/pro/test"), "Makes  a test.", Here("/$defs/Request"), Here("/$defs/Response")),
                new EndpointContract(new EndpointId("fal-ai/kling-video/o3/4k/test"), "Makes  a test.", Here("/$defs/Request"), Here("/$defs/Response"))),
            document.Endpoints);
        Assert.Equal(new ObjectType(Here("/$defs/Response"), "Response", "The result.", default, default), document.Type("/$defs/Response"));
    }

    [Fact]
    public void A_file_of_shared_definitions_has_types_by_name_and_no_endpoint()
    {
        ContractDocument document = ReadValid("""{ "$defs": { "B": { "type": "string" }, "A": { "type": "object", "properties": {} } } }""");
        Assert.Empty(document.Endpoints);
        Assert.Equal(["A", "B"], document.Types.Select(t => t.Name));
    }

    [Fact]
    public void Members_come_in_the_stated_order_and_the_others_after_them_as_they_stand()
    {
        ContractDocument document = ReadValid(WithProperties(
            """ "d": {}, "a": {}, "c": {}, "b": {} """,
            """ "x-fal-order-properties": ["b", "a"], "required": ["c"] """));
        Assert.Equal(["b", "a", "d", "c"], document.Request().Parameters.Select(p => p.WireName));
        Assert.Equal([false, false, false, true], document.Request().Parameters.Select(p => p.IsRequired));
    }

    [Fact]
    public void Types_come_in_the_order_in_which_request_and_response_lead_to_them()
    {
        ContractDocument document = ReadValid(WithProperties(
            """ "z": { "$ref": "#/$defs/Z" }, "y": { "type": "object", "properties": { "in": { "enum": ["a"] } } } """,
            "",
            """ "A": { "type": "string" }, "Z": { "$ref": "#/$defs/A" }, "B": { "type": "string" } """));
        Assert.Equal(["Request", "Request.y", "Request.y.in", "Response", "Z", "A", "B"], document.Types.Select(t => t.Name));
    }

    [Fact]
    public void An_inline_object_is_named_by_the_names_that_lead_to_it()
    {
        ContractDocument document = ReadValid(WithProperties("""
            "items": { "type": "array", "items": { "type": "object", "properties": {
                "properties": { "type": "object", "additionalProperties": { "type": "object", "properties": { "a/b": { "enum": ["x"] } } } } } } }
            """));
        Assert.Equal(
            ["Request.items.item", "Request.items.item.properties.value", "Request.items.item.properties.value.a/b"],
            document.Types.Where(t => t.Name.StartsWith("Request.", StringComparison.Ordinal)).Select(t => t.Name));
        Assert.Equal(
            "/$defs/Request/properties/items/items/properties/properties/additionalProperties/properties/a~1b",
            document.Types.Single(t => t is EnumType).Reference.Pointer);
    }

    [Fact]
    public void Descriptions_lose_the_indentation_they_were_written_with() =>
        Assert.Equal("One.\ntwo", Parameter("""{ "description": "\n      One.\r\n      two \n   " }""").Description);

    [Fact]
    public void Free_form_definitions_are_other_names_for_maps() =>
        Assert.Equal(
            new AliasType(Here("/$defs/Extra"), "Extra", null, new MapValue(false, new AnyValue(true))),
            ReadValid(WithProperty("{}", """ "Extra": { "type": "object" } """)).Type("/$defs/Extra"));

    [Fact]
    public void A_deprecated_parameter_is_marked() => Assert.True(Parameter("""{ "type": "string", "deprecated": true }""").IsDeprecated);

    [Fact]
    public void Members_that_are_not_listed_are_anything_or_of_a_type_or_forbidden()
    {
        ContractDocument document = ReadValid(WithProperties("""
            "open": { "properties": { "a": {} } },
            "typed": { "properties": { "a": {} }, "additionalProperties": { "type": "string", "maxLength": 3 } },
            "closed": { "properties": { "a": {} }, "additionalProperties": false }
            """));
        ValueContract? Additional(string name) => Assert.IsType<ObjectType>(document.Type("/$defs/Request/properties/" + name)).Additional;

        Assert.Equal(new AnyValue(true), Additional("open"));
        Assert.Equal(new StringValue(false) { MaxLength = 3 }, Additional("typed"));
        Assert.Null(Additional("closed"));
    }

    [Fact]
    public void A_map_can_be_bounded() =>
        Assert.Equal(
            new MapValue(false, new StringValue(false)) { MinMembers = 1, MaxMembers = 3 },
            Value("""{ "type": "object", "additionalProperties": { "type": "string" }, "minProperties": 1, "maxProperties": 3 }"""));

    [Fact]
    public void A_map_without_members_is_empty() =>
        Assert.Equal(new MapValue(false, new AnyValue(true)) { MaxMembers = 0 }, Value("""{ "type": "object", "additionalProperties": false }"""));

    [Fact]
    public void The_names_of_a_map_may_have_limits()
    {
        Assert.Equal(new StringValue(false) { MaxLength = 3, Pattern = "^a" }, Map("""{ "maxLength": 3, "pattern": "^a", "format": "regex", "type": "string" }""").Names);
        Assert.Equal(new StringValue(false) { AllowedValues = EquatableArray.Of("a", "b") }, Map("""{ "$ref": "#/$defs/Letter" }""").Names);
        Assert.Null(Map("true").Names);
        Assert.Null(Map("""{ "type": "string" }""").Names);

        static MapValue Map(string names) => Assert.IsType<MapValue>(Value($$"""{ "type": "object", "propertyNames": {{names}} }""", """ "Letter": { "enum": ["a", "b"] } """));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("""{ "anyOf": [{ "const": "a" }] }""")]
    [InlineData("""{ "type": "integer" }""")]
    [InlineData("""{ "enum": ["a", 1] }""")]
    public void Other_limits_of_names_are_told(string names) =>
        Assert.Equal(
            (ContractProblemKind.UnsupportedKeyword, "\"propertyNames\""),
            (OnlyProblem(WithProperty($$"""{ "type": "object", "propertyNames": {{names}} }""")).Kind, OnlyProblem(WithProperty($$"""{ "type": "object", "propertyNames": {{names}} }""")).Marked));
}
