using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Hostile;

/// <summary>References that lead back, and structures without end.</summary>
public sealed class ReferenceTests
{
    private const string Text = """{ "type": "string" }""";

    [Fact]
    public void Objects_may_hold_themselves_and_each_other_in_every_way() => HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
    [
        HostileSchema.WithDefinitions(
            "x",
            ("Self", """{ "type": "object", "properties": { "self": { "$ref": "#/$defs/Self" }, "selves": { "type": "array", "items": { "$ref": "#/$defs/Self" } }, "map": { "type": "object", "additionalProperties": { "$ref": "#/$defs/Self" } } } }"""),
            ("A", """{ "type": "object", "properties": { "b": { "$ref": "#/$defs/B" }, "r": { "$ref": "#/$defs/Request" } }, "required": ["b"] }"""),
            ("B", """{ "type": "object", "properties": { "a": { "$ref": "#/$defs/A" } }, "required": ["a"] }"""),
            ("ListOfA", """{ "type": "array", "items": { "$ref": "#/$defs/ListHolder" } }"""),
            ("ListHolder", """{ "type": "object", "properties": { "list": { "$ref": "#/$defs/ListOfA" } } }""")),
    ]));

    [Theory]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/$defs/A" } }""", Text)]
    [InlineData("""{ "type": "object", "additionalProperties": { "$ref": "#/$defs/A" } }""", Text)]
    [InlineData("""{ "type": ["array", "null"], "items": { "type": "array", "items": { "$ref": "#/$defs/A" }, "maxItems": 2 } }""", Text)]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/$defs/B" } }""", """{ "type": "object", "additionalProperties": { "$ref": "#/$defs/A" } }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "$ref": "#/$defs/A" } }, { "type": "object", "additionalProperties": { "$ref": "#/$defs/A" } }] }""", Text)]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "$ref": "#/$defs/B" } }] }""", """{ "anyOf": [{ "type": "integer" }, { "type": "object", "additionalProperties": { "$ref": "#/$defs/A" } }, { "type": "array", "items": { "$ref": "#/$defs/B" } }] }""")]
    public void Lists_and_maps_of_themselves_compile(string a, string b)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithDefinitions("x", ("A", a), ("B", b))]);

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.InRange(run.Source("KlingGen.x.g.cs").Length, 1, 60_000);
    }

    [Theory]
    [InlineData("""{ "$ref": "#/$defs/A" }""", Text)]
    [InlineData("""{ "$ref": "#/$defs/B" }""", """{ "$ref": "#/$defs/A" }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/$defs/A" }, { "type": "string" }] }""", Text)]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/B" }] }""", """{ "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/A" }] }""")]
    public void References_that_lead_to_nothing_but_themselves_are_KLG0002(string a, string b)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithDefinitions("x", ("A", a), ("B", b))]);

        Assert.Contains(run.Diagnostics, d => d.Id == "KLG0002" && TextTests.Text(run, d).Contains("#/$defs/", StringComparison.Ordinal));
        HostileSchema.AssertCompiles(run);
    }

    [Theory]
    [InlineData("a.json#/$defs/A", "a.json#/$defs/A")]
    [InlineData("b.json#/$defs/A", "a.json#/$defs/A")]
    public void References_that_lead_in_a_circle_through_files_are_KLG0002(string first, string second)
    {
        GeneratorRun run = GeneratorRun.Of(
        [
            new TestFile("/project/a.json", $$"""{ "$defs": { "A": { "$ref": "{{first}}" } } }"""),
            new TestFile("/project/b.json", $$"""{ "$defs": { "A": { "$ref": "{{second}}" } } }"""),
            HostileSchema.WithProperties("x", ("p", """{ "$ref": "b.json#/$defs/A" }"""), ("q", """{ "$ref": "a.json#/$defs/A" }""")),
        ]);

        Assert.Contains(run.Diagnostics, d => d.Id == "KLG0002");
        HostileSchema.AssertCompiles(run);
    }

    [Fact]
    public void Lists_of_themselves_through_files_compile() => HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
    [
        new TestFile("/project/a.json", """{ "$defs": { "A": { "type": "array", "items": { "$ref": "b.json#/$defs/A" } } } }"""),
        new TestFile("/project/b.json", """{ "$defs": { "A": { "type": "object", "additionalProperties": { "$ref": "a.json#/$defs/A" } } } }"""),
        HostileSchema.WithProperties("x", ("p", """{ "$ref": "b.json#/$defs/A" }"""), ("q", """{ "$ref": "a.json#/$defs/A" }""")),
    ]));

    [Theory]
    [InlineData("\"type\": \"array\", \"items\": ")]
    [InlineData("\"type\": \"object\", \"additionalProperties\": ")]
    [InlineData("\"type\": [\"array\", \"null\"], \"items\": ")]
    public void Lists_and_maps_as_deep_as_JSON_may_be_compile(string keyword)
    {
        const int levels = 240;
        string schema = string.Concat(Enumerable.Repeat("{ " + keyword, levels)) + """{ "type": "string", "maxLength": 3 }""" + new string('}', levels);
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("p", schema), ("q", schema))]);

        HostileSchema.AssertCleanAndCompiles(run);
    }

    [Fact]
    public void Objects_as_deep_as_JSON_may_be_compile()
    {
        const int levels = 120;
        string schema = string.Concat(Enumerable.Repeat("""{ "type": "object", "properties": { "an_object_in_another": """, levels)) + Text + string.Concat(Enumerable.Repeat("} }", levels));
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of([HostileSchema.WithProperties("x", ("p", schema))]));
    }

    [Fact]
    public void A_chain_of_lists_of_lists_by_reference_compiles()
    {
        const int levels = 300;
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
            [HostileSchema.WithDefinitions("x", [.. Enumerable.Range(0, levels).Select(i => ("L" + i, $$"""{ "type": "array", "items": { "$ref": "#/$defs/L{{i + 1}}" } }""")), ("L" + levels, Text)])]));
    }

    [Fact]
    public void A_chain_of_thirty_thousand_other_names_leads_to_its_end()
    {
        const int levels = 30_000;
        GeneratorRun run = GeneratorRun.Of(
        [
            HostileSchema.File(
                "x",
                """{ "type": "object", "properties": { "p": { "$ref": "#/$defs/N0" }, "q": { "anyOf": [{ "$ref": "#/$defs/N0" }, { "type": "string" }] } } }""",
                [.. Enumerable.Range(0, levels).Select(i => ("N" + i, $$"""{ "$ref": "#/$defs/N{{i + 1}}" }""")), ("N" + levels, """{ "type": "boolean" }""")]),
        ]);

        HostileSchema.AssertCleanAndCompiles(run);
        IPropertySymbol first = Assert.IsAssignableFrom<IPropertySymbol>(Assert.Single(run.Output.GetTypeByMetadataName("KlingGen.TestXRequest")!.GetMembers("P")));
        Assert.Equal("bool?", first.Type.ToDisplayString());
    }

    [Fact]
    public void A_request_and_a_response_that_are_one_type_compile() => HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
        [new TestFile("/project/x.json", """{ "x-fal-endpoints": ["test/x", "test/y"], "$defs": { "Request": { "$ref": "#/$defs/Both" }, "Response": { "$ref": "#/$defs/Both" }, "Both": { "type": "object", "properties": { "a": { "type": "string" } } } } }""")]));

    [Fact]
    public void A_request_that_another_file_declares_can_be_sent()
    {
        GeneratorRun run = GeneratorRun.Of(
        [
            new TestFile("/project/shared.json", """{ "$defs": { "In": { "type": "object", "properties": { "a": { "type": "string" } } }, "Out": { "type": "object", "properties": { "b": { "type": "string" } } } } }"""),
            new TestFile("/project/x.json", """{ "x-fal-endpoints": ["test/x"], "$defs": { "Request": { "$ref": "shared.json#/$defs/In" }, "Response": { "$ref": "shared.json#/$defs/Out" } } }"""),
            new TestFile("/project/y.json", """{ "x-fal-endpoints": ["test/y"], "$defs": { "Request": { "$ref": "shared.json#/$defs/In" }, "Response": { "$ref": "x.json#/$defs/Response" } } }"""),
        ]);

        HostileSchema.AssertCleanAndCompiles(run);
        string client = run.Source("KlingGen.KlingClient.g.cs");
        Assert.Contains("\"test/x\"", client, StringComparison.Ordinal);
        Assert.Contains("\"test/y\"", client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "string" }""")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""")]
    [InlineData("""{ "type": "string", "enum": ["a", "b"] }""")]
    [InlineData("true")]
    [InlineData("{}")]
    public void A_response_that_is_no_object_is_told_where_it_stands(string response)
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/x.json", $$"""{ "x-fal-endpoints": ["test/x"], "$defs": { "Request": { "type": "object" }, "Response": {{response}} } }""")]);

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.True(
            run.Result.GeneratedSources.Any(s => s.SourceText.ToString().Contains("[global::KlingGen.KlingEndpoint(", StringComparison.Ordinal))
            || run.Diagnostics.Any(d => TextTests.Text(run, d).Contains("Response", StringComparison.Ordinal) || TextTests.Text(run, d) == response));
    }
}
