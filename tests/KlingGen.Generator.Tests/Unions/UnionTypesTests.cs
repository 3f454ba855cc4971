using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Unions;

/// <summary>Which unions become types, and what these are called.</summary>
public sealed class UnionTypesTests
{
    private const string Shared = """
        {
          "$defs": {
            "Size": { "anyOf": [{ "type": "string" }, { "type": "integer" }] },
            "Name": { "type": "string" },
            "MaybeName": { "type": ["string", "null"] },
            "Red": { "type": "string", "enum": ["red"] },
            "Apple": { "type": "object", "properties": { "color": { "$ref": "#/$defs/Red" } }, "required": ["color"] }
          }
        }
        """;

    private static readonly TestFile _shared = new("/project/shared.json", Shared);

    [Theory]
    [InlineData("""{ "$ref": "shared.json#/$defs/Size" }""", "KlingGen.Size?")]
    [InlineData("""{ "type": "array", "items": { "$ref": "shared.json#/$defs/Size" } }""", "System.Collections.Generic.IReadOnlyList<KlingGen.Size>?")]
    [InlineData("""{ "type": "array", "items": { "type": ["string", "integer"] } }""", "System.Collections.Generic.IReadOnlyList<KlingGen.PaintItItem>?")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": ["string", "integer"] } }""", "System.Collections.Generic.IReadOnlyDictionary<string, KlingGen.PaintItValue>?")]
    [InlineData("""{ "type": ["string", "integer"] }""", "KlingGen.PaintIt?")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "$ref": "shared.json#/$defs/Name" }] }""", "string?")]
    [InlineData("""{ "anyOf": [{ "type": "integer", "maximum": 5 }, { "type": "integer" }] }""", "long?")]
    [InlineData("""{ "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "array", "items": { "type": "string", "maxLength": 3 } }] }""", "System.Collections.Generic.IReadOnlyList<string>?")]
    public void A_union_is_called_after_owner_and_member_and_needs_two_types_that_C_sharp_tells_apart(string schema, string expected)
    {
        GeneratorRun run = Run(Paint(schema), _shared);
        IPropertySymbol property = Assert.IsAssignableFrom<IPropertySymbol>(Assert.Single(run.Output.GetTypeByMetadataName("KlingGen.PaintRequest")!.GetMembers("It")));
        Assert.Equal(expected, property.Type.ToDisplayString());
    }

    [Fact]
    public void A_union_that_several_files_refer_to_is_one_type()
    {
        GeneratorRun run = Run(Paint("""{ "$ref": "shared.json#/$defs/Size" }"""), Paint("""{ "$ref": "shared.json#/$defs/Size" }""", "draw"), _shared);
        Assert.Equal("KlingGen.Size?", TypeOf(run, "PaintRequest"));
        Assert.Equal("KlingGen.Size?", TypeOf(run, "DrawRequest"));
        Assert.Contains("global::KlingGen.Size.JsonCodec.Instance", run.Source("KlingJsonResolver.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_of_a_union_that_is_referred_to_are_options_of_the_whole()
    {
        GeneratorRun run = Run(Paint("""{ "anyOf": [{ "$ref": "shared.json#/$defs/Size" }, { "type": "boolean" }] }"""), _shared);
        Assert.Equal(["IsText", "IsInteger", "IsBoolean"], Questions(run, "PaintIt"));
    }

    [Fact]
    public void An_option_that_is_null_elsewhere_makes_the_union_nullable()
    {
        string required = Paint("""{ "anyOf": [{ "$ref": "shared.json#/$defs/MaybeName" }, { "type": "integer" }] }""").GetText()!.ToString().Replace("\"required\": []", "\"required\": [\"it\"]", StringComparison.Ordinal);
        Assert.Equal("KlingGen.PaintIt?", TypeOf(Run(new TestFile("/project/paint.json", required), _shared), "PaintRequest"));
    }

    [Fact]
    public void A_constant_that_another_file_defines_tells_objects_apart()
    {
        GeneratorRun run = Run(Paint("""{ "anyOf": [{ "$ref": "shared.json#/$defs/Apple" }, { "type": "object", "properties": { "color": { "const": "green" } }, "required": ["color"] }] }"""), _shared);
        Assert.Equal(["IsApple", "IsGreen"], Questions(run, "PaintIt"));
        string source = run.Source("paint.g.cs");
        Assert.Contains(""".With("color", "red")""", source, StringComparison.Ordinal);
        Assert.Contains(""".With("color", "green")""", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_between_a_size_and_a_named_size_in_a_document_of_fal_has_names_that_read_well()
    {
        GeneratorRun run = Run(new TestFile("/project/openapi.json", """
            {
              "openapi": "3.0.4",
              "info": { "title": "T", "version": "1.0.0", "x-fal-metadata": { "endpointId": "fal-ai/flux/dev" } },
              "paths": {
                "/fal-ai/flux/dev": {
                  "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/In" } } } }, "responses": { "200": { "description": "queued" } } }
                },
                "/fal-ai/flux/dev/requests/{request_id}": {
                  "get": { "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Out" } } } } } }
                }
              },
              "components": {
                "schemas": {
                  "In": { "type": "object", "properties": {
                    "image_size": { "anyOf": [{ "$ref": "#/components/schemas/ImageSize" }, { "enum": ["square_hd", "landscape_16_9"], "type": "string" }, { "type": "null" }] } } },
                  "ImageSize": { "type": "object", "properties": { "width": { "type": "integer" }, "height": { "type": "integer" } } },
                  "Out": { "type": "object", "properties": { "url": { "type": "string" } }, "required": ["url"] }
                }
              }
            }
            """));

        Assert.Equal(["IsImageSize", "IsChoice"], Questions(run, "FluxDevImageSizeUnion"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("KlingGen.FluxDevImageSize"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("KlingGen.FluxDevImageSizeChoice"));
    }

    [Fact]
    public void A_choice_that_request_and_response_both_write_has_cases_of_the_same_name_in_both()
    {
        const string it = """ "type": "object", "properties": { "it": { "anyOf": [{ "type": "integer" }, { "enum": ["auto"] }] } } """;
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/paint.json", $$"""{ "x-fal-endpoints": ["fal-ai/paint"], "$defs": { "Request": { {{it}} }, "Response": { {{it}} } } }""")]);
        Assert.Equal(["IsInteger", "IsChoice"], Questions(run, "PaintIt"));
        Assert.Equal(["IsInteger", "IsChoice2"], Questions(run, "PaintIt2"));
        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void A_number_can_tell_objects_apart()
    {
        GeneratorRun run = Run(Paint("""{ "anyOf": [{ "type": "object", "properties": { "v": { "const": 1 } }, "required": ["v"] }, { "type": "object", "properties": { "v": { "const": 2 } }, "required": ["v"] }] }"""));
        Assert.Contains(""".With("v", 2d)""", run.Source("paint.g.cs"), StringComparison.Ordinal);
        Assert.Equal(["IsObject1", "IsObject2"], Questions(run, "PaintIt"));
    }

    [Fact]
    public void A_name_that_another_file_has_taken_is_KLG0005_and_the_union_is_numbered()
    {
        TestFile taken = new("/project/a.json", """{ "$defs": { "PaintIt": { "type": "object", "properties": { "a": { "type": "string" } } } } }""");
        GeneratorRun run = GeneratorRun.Of([taken, Paint("""{ "type": ["string", "integer"] }""")]);
        Assert.Equal("KLG0005", Assert.Single(run.Diagnostics).Id);
        Assert.Equal("KlingGen.PaintIt2?", TypeOf(run, "PaintRequest"));
        Assert.Empty(run.CompilerComplaints());
    }

    [Theory]
    [InlineData("""{ "$defs": { "Match": { "type": ["string", "integer"] }, "IsText": { "type": ["string", "integer"] }, "TryGetList": { "anyOf": [{ "type": "string" }, { "type": "array" }] } } }""")]
    [InlineData("""{ "$defs": { "Event": { "type": "object", "properties": { "a": { "type": "string" } } }, "Other": { "type": "object", "properties": { "b": { "type": "string" } } }, "Value": { "anyOf": [{ "$ref": "#/$defs/Event" }, { "$ref": "#/$defs/Other" }] } } }""")]
    [InlineData("""{ "$defs": { "Loop": { "anyOf": [{ "$ref": "#/$defs/Loop" }, { "type": "string" }] }, "Ping": { "anyOf": [{ "$ref": "#/$defs/Pong" }, { "type": "string" }] }, "Pong": { "anyOf": [{ "$ref": "#/$defs/Ping" }, { "type": "integer" }] } } }""")]
    [InlineData("""{ "$defs": { "Tree": { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/Tree" }] } } } }""")]
    [InlineData("""{ "$defs": { "A": { "anyOf": [{ "type": "array", "items": { "type": ["string", "integer"] } }, { "type": "array", "items": { "type": ["string", "boolean"] } }, { "type": "object", "properties": { "\"); } */": { "const": "\"); } */ \u2028" } }, "required": ["\"); } */"] }, { "type": "string", "enum": ["</summary>", "\"x"] }] } } }""")]
    public void Any_name_and_any_nesting_gives_code_that_compiles(string text)
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/hard.json", text)]);
        Assert.DoesNotContain(run.Diagnostics, d => d.Severity > DiagnosticSeverity.Warning && d.Id != "KLG0002");
        Assert.NotEmpty(run.Result.GeneratedSources);
        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void An_object_of_more_than_64_required_members_is_an_option_like_any_other()
    {
        string members = string.Join(", ", Enumerable.Range(0, 70).Select(i => $"\"m{i}\": {{ \"type\": \"boolean\" }}"));
        string names = string.Join(", ", Enumerable.Range(0, 70).Select(i => $"\"m{i}\""));
        GeneratorRun run = Run(Paint($$"""{ "anyOf": [{ "type": "string" }, { "type": "object", "properties": { {{members}} }, "required": [{{names}}] }] }"""));
        Assert.Equal(["IsText", "IsObject"], Questions(run, "PaintIt"));
    }

    private static TestFile Paint(string schema, string name = "paint") => new($"/project/{name}.json", $$"""
        {
          "x-fal-endpoints": ["fal-ai/{{name}}"],
          "$defs": {
            "Request": { "type": "object", "properties": { "it": {{schema}} }, "required": [] },
            "Response": { "type": "object", "properties": { "url": { "type": "string" } } }
          }
        }
        """);

    private static GeneratorRun Run(params TestFile[] files)
    {
        GeneratorRun run = GeneratorRun.Of(files);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerComplaints());
        return run;
    }

    private static string TypeOf(GeneratorRun run, string request) =>
        Assert.IsAssignableFrom<IPropertySymbol>(Assert.Single(run.Output.GetTypeByMetadataName("KlingGen." + request)!.GetMembers("It"))).Type.ToDisplayString();

    private static IEnumerable<string> Questions(GeneratorRun run, string union) =>
        run.Output.GetTypeByMetadataName("KlingGen." + union)!.GetMembers().OfType<IPropertySymbol>().Select(p => p.Name).Where(n => n.StartsWith("Is", StringComparison.Ordinal));
}
