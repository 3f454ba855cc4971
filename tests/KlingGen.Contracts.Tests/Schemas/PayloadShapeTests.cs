using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>What an endpoint can take and give.</summary>
public sealed class PayloadShapeTests
{
    private const string Shared = """{ "$defs": { "Text": { "type": "string" }, "Clip": { "type": "object", "properties": { "url": { "type": "string" } } }, "Either": { "anyOf": [{ "$ref": "#/$defs/Clip" }, { "type": "object" }] } } }""";

    private const string Cat = """{ "type": "object", "properties": { "cat": { "type": "string" } }, "required": ["cat"] }""";

    [Theory]
    [InlineData($$"""{ "oneOf": [{{Cat}}, { "type": "object", "properties": { "dog": { "type": "string" } } }] }""")]
    [InlineData($$"""{ "anyOf": [{{Cat}}, { "$ref": "#/$defs/Dog" }, { "type": "object", "additionalProperties": { "type": "string" } }] }""")]
    [InlineData($$"""{ "type": "object", "properties": { "size": { "type": "integer" } }, "anyOf": [{{Cat}}, { "$ref": "#/$defs/Dog" }] }""")]
    [InlineData($$"""{ "anyOf": [{{Cat}}, { "$ref": "../shared/s.json#/$defs/Either" }] }""")]
    public void A_request_can_be_a_choice_between_objects(string request)
    {
        ContractDocument document = ReadValid(File(request));
        Assert.IsType<UnionValue>(Assert.IsType<AliasType>(document.Type("/$defs/Request")).Value);
        Assert.Equal(Here("/$defs/Request"), Assert.Single(document.Endpoints).Request);
        Assert.Empty(Link(document));
    }

    [Fact]
    public void Each_object_of_a_choice_beside_members_has_the_members()
    {
        ContractDocument document = ReadValid(File($$"""{ "type": "object", "properties": { "size": { "type": "integer" } }, "required": ["size"], "anyOf": [{{Cat}}, { "$ref": "#/$defs/Dog" }] }"""));
        Assert.Equal(
            ["size,cat", "size,dog"],
            Assert.IsType<UnionValue>(Assert.IsType<AliasType>(document.Type("/$defs/Request")).Value).Options
                .Select(o => string.Join(",", Assert.IsType<ObjectType>(document.Type(Assert.IsType<ReferenceValue>(o).Target.Pointer)).Parameters.Select(p => p.WireName))));
    }

    [Theory]
    [InlineData($$"""{ "oneOf": [{{Cat}}, { "type": "string" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "object" }, { "type": "object", "maxProperties": 3 }] }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/$defs/Dog" }, {}] }""")]
    public void What_is_no_choice_between_objects_is_no_request(string request)
    {
        string text = File(request);
        Assert.Equal((ContractProblemKind.InvalidSchema, request, "The request of an endpoint must be an object with properties, or a choice between objects"), Told(text, Assert.Single(Read(text).Problems)));
    }

    [Theory]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Text" }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "../shared/s.json#/$defs/Clip" }, { "$ref": "../shared/s.json#/$defs/Text" }] }""")]
    public void What_another_file_makes_no_request_is_told_when_the_files_are_seen_together(string request)
    {
        string text = File(request);
        Assert.Equal((ContractProblemKind.InvalidSchema, request, "The request of an endpoint must be an object with properties, or a choice between objects"), Told(text, Assert.Single(Link(ReadValid(text))).Problem));
    }

    [Theory]
    [InlineData("""{ "type": "array", "items": { "$ref": "../shared/s.json#/$defs/Clip" } }""")]
    [InlineData("{}")]
    public void A_response_can_be_anything(string response)
    {
        ContractDocument document = ReadValid(File(Cat, response));
        Assert.IsType<AliasType>(document.Type(Assert.Single(document.Endpoints).Response.Pointer));
        Assert.Empty(Link(document));
    }

    [Fact]
    public void A_response_can_be_what_another_file_makes_a_text()
    {
        ContractDocument document = ReadValid(File(Cat, """{ "$ref": "../shared/s.json#/$defs/Text" }"""));
        Assert.Equal(new TypeReference("/app/shared/s.json", "/$defs/Text"), Assert.Single(document.Endpoints).Response);
        Assert.Empty(Link(document));
    }

    [Fact]
    public void A_choice_of_rules_leaves_a_request_the_object_that_it_is() =>
        Assert.IsType<ObjectType>(ReadValid(File("""{ "type": "object", "properties": { "a": {}, "b": {} }, "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""")).Type("/$defs/Request"));

    private static string File(string request, string response = """{ "type": "object", "properties": {} }""") => $$"""
        { "x-fal-endpoints": ["fal-ai/test/one"], "$defs": { "Request": {{request}}, "Response": {{response}}, "Dog": { "type": "object", "properties": { "dog": { "type": "string" } } } } }
        """;

    private static EquatableArray<PlacedProblem> Link(ContractDocument document) => ContractLinker.Check([document, ContractReader.Read("/app/shared/s.json", Shared)]);

    private static (ContractProblemKind Kind, string Marked, string Message) Told(string text, ContractProblem problem) =>
        (problem.Kind, text.Substring(problem.Span.Start, problem.Span.Length), problem.Message);
}
