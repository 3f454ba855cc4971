using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class ContractLinkerTests
{
    private const string SharedPath = "/app/shared/s.json";

    private const string Shared = """
        { "$defs": {
            "Shot": { "type": "object", "properties": { "duration": { "enum": ["3", "5"] }, "label": { "type": "string" } } }, "Choice": { "type": ["string", "integer"] }, "Same": { "$ref": "#/$defs/Shot" },
            "Size": { "enum": ["s", "l"] }, "Loop": { "$ref": "../v3/test.json#/$defs/Loop" } } }
        """;

    [Fact]
    public void Files_that_fit_together_have_no_problem() =>
        Assert.Empty(Check(WithProperties(
            """
            "size": { "$ref": "../shared/s.json#/$defs/Size", "default": "s" }, "shot": { "$ref": "../shared/s.json#/$defs/Same", "type": "object" }, "one": { "$ref": "../shared/s.json#/$defs/Size", "enum": ["l"], "default": "l" },
            "shots": { "type": "array", "items": { "$ref": "../shared/s.json#/$defs/Same" } }
            """,
            """ "x-kling-rules": [{ "rule": "sum", "list": "shots", "member": "duration", "maximum": 15 }] """)));

    [Theory]
    [InlineData("""{ "$ref": "../shared/nope.json#/$defs/Shot" }""", "\"../shared/nope.json#/$defs/Shot\"", "$ref", "The file /app/shared/nope.json is not among the schema files")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Nope" }""", "\"../shared/s.json#/$defs/Nope\"", "$ref", "/app/shared/s.json defines no type at '/$defs/Nope'")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Size", "default": "m" }""", "\"m\"", "default", "The value must be one of \"s\", \"l\", not \"m\"")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Size", "const": "m" }""", "\"m\"", "const", "The value must be one of \"s\", \"l\", not \"m\"")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Shot", "default": { "duration": 5 } }""", """{ "duration": 5 }""", "default", "The value is wrong at \"duration\", which must be a string, not 5")]
    public void What_another_file_does_not_have_is_reported_where_it_is_asked_for(string schema, string marked, string keyword, string message)
    {
        string text = WithProperty(schema);
        PlacedProblem placed = Assert.Single(Check(text));
        Assert.Equal(TestPath, placed.Path);
        Assert.Equal(
            (ContractProblemKind.InvalidSchema, marked, $"$.$defs.Request.properties.x.{keyword}", message),
            (placed.Problem.Kind, text.Substring(placed.Problem.Span.Start, placed.Problem.Span.Length), placed.Problem.JsonPath, placed.Problem.Message));
    }

    [Fact]
    public void A_type_beside_a_reference_is_compared_with_the_other_file()
    {
        string text = WithProperties(""" "a": { "$ref": "../shared/s.json#/$defs/Size", "type": "object" }, "b": { "$ref": "../shared/s.json#/$defs/Maybe", "type": "object" }, "c": { "$ref": "../shared/s.json#/$defs/Maybe", "type": ["object", "null"] } """);
        ContractDocument shared = ContractReader.Read(SharedPath, """{ "$defs": { "Size": { "enum": ["s", "l"] }, "Maybe": { "type": ["object", "null"], "properties": {} } } }""");

        Assert.Equal(
            [
                (ContractProblemKind.InvalidSchema, "$.$defs.Request.properties.a.type", "'Size' is no object, as 'type' says"),
                (ContractProblemKind.UnsupportedKeyword, "$.$defs.Request.properties.b.type", "'type' leaves out null, which 'Maybe' allows; across files that is not supported and is ignored"),
            ],
            ContractLinker.Check([shared, Read(text)]).Select(placed => (placed.Problem.Kind, placed.Problem.JsonPath, placed.Problem.Message)));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(300)]
    public void Types_are_found_in_files_small_and_large(int count)
    {
        string definitions = string.Join(", ", Enumerable.Range(0, count).Select(i => $"\"T{i}\": {{ \"enum\": [\"v{i}\"] }}"));
        ContractDocument shared = ContractReader.Read(SharedPath, $"{{ \"$defs\": {{ {definitions} }} }}");
        string properties = string.Join(", ", Enumerable.Range(0, count + 1).Select(i => $"\"p{i}\": {{ \"$ref\": \"../shared/s.json#/$defs/T{i}\" }}"));
        PlacedProblem placed = Assert.Single(ContractLinker.Check([shared, Read(WithProperties(properties))]));
        Assert.Equal($"/app/shared/s.json defines no type at '/$defs/T{count}'", placed.Problem.Message);
    }

    [Theory]
    [InlineData("Same", "nope", "'Same' has no member \"nope\"")]
    [InlineData("Size", "duration", "'Size' has no member \"duration\"")]
    public void A_rule_on_a_member_that_the_items_lack_is_reported(string item, string member, string message)
    {
        string text = WithProperties(
            $$"""
            "shots": { "type": "array", "items": { "$ref": "../shared/s.json#/$defs/{{item}}" } }
            """,
            $$"""
            "x-kling-rules": [{ "rule": "sum", "list": "shots", "member": "{{member}}", "maximum": 15 }]
            """);
        Assert.Equal(message, Assert.Single(Check(text)).Problem.Message);
    }

    [Theory]
    [InlineData("""{ "type": "array", "items": { "$ref": "../shared/s.json#/$defs/Shot" } }""", """ "x-kling-rules": [{ "rule": "sum", "list": "x", "member": "label", "maximum": 15 }] """, "The member \"label\" of 'Shot' is no number", "\"label\"")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Size" }""", """ "x-kling-rules": [{ "rule": "count", "lists": ["x"], "maximum": 15 }] """, "'Size' is not a list", "\"x\"")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Size" }""", """ "x-kling-rules": [{ "rule": "mention", "text": "x", "token": "Image", "of": "y" }] """, "'Size' is not a text", "\"x\"")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Choice" }""", """ "if": { "properties": { "x": { "const": "a" } }, "required": ["x"] }, "then": { "required": ["y"] } """, "'const' is supported for members that are texts, numbers, true or false only and is ignored", "\"a\"")]
    [InlineData("""{ "$ref": "../shared/s.json#/$defs/Shot" }""", """ "oneOf": [{ "properties": { "x": { "enum": ["a"] } }, "required": ["x"] }, { "required": ["y"] }] """, "The value must be an object, not a string", "\"a\"")]
    public void A_rule_on_a_member_that_another_file_makes_unfit_for_it_is_reported(string schema, string rule, string message, string marked)
    {
        string text = WithProperties($""" "x": {schema}, "y": {"{"} "type": "array" {"}"} """, rule);
        PlacedProblem[] found = [.. Check(text)];
        Assert.Contains(found, p => p.Problem.Message == message && text.Substring(p.Problem.Span.Start, p.Problem.Span.Length).Trim('[', ']') == marked);
    }

    [Fact]
    public void Definitions_that_stand_for_one_another_across_files_are_reported_in_both()
    {
        EquatableArray<PlacedProblem> problems = Check(WithProperty("""{ "$ref": "#/$defs/Loop" }""", """ "Loop": { "$ref": "../shared/s.json#/$defs/Loop" } """));
        Assert.Equal([TestPath, SharedPath], problems.Select(p => p.Path));
        Assert.All(problems, p => Assert.Equal("The definition consists of nothing but references that lead back to it", p.Problem.Message));
    }

    [Fact]
    public void A_set_follows_names_to_the_request_and_stops_in_a_circle()
    {
        ContractDocument first = ContractReader.Read(TestPath, """
            { "x-fal-endpoints": ["fal-ai/test/one"], "$defs": { "Request": { "$ref": "../shared/s.json#/$defs/Same" }, "Response": { "type": "object" },
              "Loop": { "$ref": "../shared/s.json#/$defs/Loop" } } }
            """);
        ContractSet set = new([first, ContractReader.Read(SharedPath, Shared)], []);
        Assert.Equal("Shot", set.FindRequest("fal-ai/test/one")?.Name);
        Assert.Null(set.Resolve(Here("/$defs/Loop")));
    }

    // The shared file's own loop needs its other half.
    private static EquatableArray<PlacedProblem> Check(string text)
    {
        bool loops = text.Contains("Loop", StringComparison.Ordinal);
        string shared = loops ? Shared : Shared.Replace(""", "Loop": { "$ref": "../v3/test.json#/$defs/Loop" }""", "");
        return ContractLinker.Check([ReadValid(text), ContractReader.Read(SharedPath, shared)]);
    }
}
