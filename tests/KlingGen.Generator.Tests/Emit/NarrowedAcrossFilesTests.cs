using System.Text.Json;
using KlingGen.Generator.Tests.Hostile;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>What another file says of a text, a number, a list or an enumeration, and what this one adds to it.</summary>
public sealed class NarrowedAcrossFilesTests
{
    private const string Shared = """
        { "$defs": {
          "Ratio": { "enum": ["16:9", "9:16", "1:1"] }, "Name": { "type": "string", "minLength": 2 }, "Seconds": { "type": "integer", "minimum": 3, "maximum": 30 },
          "Urls": { "type": "array", "items": { "type": "string" }, "maxItems": 10 }
        } }
        """;

    private static readonly TestFile _main = HostileSchema.WithProperties(
        "x",
        ("ratio", """{ "allOf": [{ "$ref": "shared.json#/$defs/Ratio" }, { "enum": ["16:9", "1:1"] }] }"""),
        ("name", """{ "$ref": "shared.json#/$defs/Name", "maxLength": 4 }"""),
        ("choice", """{ "$ref": "shared.json#/$defs/Name", "enum": ["ab", "cd"] }"""),
        ("seconds", """{ "$ref": "shared.json#/$defs/Seconds", "maximum": 15 }"""),
        ("urls", """{ "$ref": "shared.json#/$defs/Urls", "minItems": 1 }"""));

    [Fact]
    public void Types_are_those_of_the_other_file_and_limits_those_of_both()
    {
        GeneratorRun run = Run(Shared);
        HostileSchema.AssertCleanAndCompiles(run);
        Assert.Empty(run.Diagnostics);
        GeneratedCode code = GeneratedCode.Load(run);

        Assert.Equal(
            ["Ratio", "String", "String", "Int32", "IReadOnlyList`1"],
            new[] { "Ratio", "Name", "Choice", "Seconds", "Urls" }.Select(name => code.Type("KlingGen.TestXRequest").GetProperty(name)!.PropertyType).Select(type => (Nullable.GetUnderlyingType(type) ?? type).Name));
        Assert.Contains("Allowed: ab, cd.", run.Source("KlingGen.x.g.cs"), StringComparison.Ordinal);
        Assert.Empty(code.Read("KlingGen.TestXRequest", """{"ratio":"1:1","name":"abcd","choice":"cd","seconds":15,"urls":["a"]}""").Validate());
        Assert.Equal(
            ["$.ratio", "$.name", "$.choice", "$.seconds", "$.urls"],
            code.Read("KlingGen.TestXRequest", """{"ratio":"9:16","name":"abcde","choice":"ef","seconds":16,"urls":[]}""").Validate().Select(v => v.Path));
    }

    [Fact]
    public void Null_is_a_value_where_the_other_file_allows_it()
    {
        TestFile shared = new("/project/shared.json", """
            { "$defs": {
              "Mask": { "type": ["object", "null"], "properties": { "url": { "type": "string" } } }, "Ratio": { "enum": ["16:9", "1:1", null] }, "Same": { "$ref": "#/$defs/Mask" },
              "Name": { "type": ["string", "null"] }, "Size": { "type": "object", "properties": { "w": { "type": "integer" } } }
            } }
            """);
        string[] names = ["mask", "ratio", "same", "name", "size"];
        string properties = string.Join(", ", names.Select(name => $"\"{name}\": {{ \"$ref\": \"shared.json#/$defs/{char.ToUpperInvariant(name[0])}{name[1..]}\" }}"));
        TestFile main = new("/project/x.json", $$"""
            { "x-fal-endpoints": ["test/x"], "$defs": {
              "Request": { "type": "object", "properties": { {{properties}}, "either": { "anyOf": [{ "$ref": "shared.json#/$defs/Mask" }, { "type": "integer" }] } },
                "required": ["mask", "ratio", "same", "name", "size", "either"] },
              "Response": { "type": "object", "properties": {} } } }
            """);
        GeneratorRun run = GeneratorRun.Of([main, shared]);
        HostileSchema.AssertCleanAndCompiles(run);
        GeneratedCode code = GeneratedCode.Load(run);

        const string Json = """{"mask":null,"ratio":null,"same":null,"name":null,"size":{"w":1},"either":null}""";
        IKlingRequest request = code.Read("KlingGen.TestXRequest", Json);
        Assert.Empty(request.Validate());
        Assert.Equal(Json, GeneratedCode.Write(request));
        Assert.Throws<JsonException>(() => code.Read("KlingGen.TestXRequest", Json.Replace("{\"w\":1}", "null", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edit_of_the_other_file_reaches_what_builds_on_it()
    {
        GeneratorRun run = Run(Shared);
        TestFile edited = new("/project/shared.json", Shared.Replace("\"minimum\": 3", "\"minimum\": 4", StringComparison.Ordinal));

        GeneratorRun again = run.Again(driver => driver.ReplaceAdditionalText(run.Files[1], edited));

        Assert.Contains("minimum: 4d, maximum: 15d", again.Source("KlingGen.x.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_in_the_other_file_changes_nothing()
    {
        GeneratorRun run = Run(Shared);
        TestFile edited = new("/project/shared.json", "\n\n" + Shared.Replace(": ", " :  ", StringComparison.Ordinal));

        GeneratorRun again = run.Again(driver => driver.ReplaceAdditionalText(run.Files[1], edited));

        Assert.DoesNotContain(IncrementalStepRunReason.Modified, again.OutputReasons());
    }

    private static GeneratorRun Run(string shared) => GeneratorRun.Of([_main, new TestFile("/project/shared.json", shared)]);
}
