using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>A bad file costs that file only, and says where.</summary>
public sealed class BrokenSchemaTests
{
    private const string Good = """
        {
          "x-fal-endpoints": ["fal-ai/good/make"],
          "$defs": {
            "Request": { "type": "object", "properties": { "prompt": { "type": "string" } }, "required": ["prompt"] },
            "Response": { "type": "object", "properties": { "url": { "type": "string" } } }
          }
        }
        """;

    [Fact]
    public void Invalid_json_is_KLG0001_at_its_line_and_column_and_the_other_files_generate()
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/bad.json", "{\n  \"title\": \"x\",\n  oops\n}"), new TestFile("/project/good.json", Good)]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("KLG0001", diagnostic.Id);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("/project/bad.json", 2, 2), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.NotNull(run.Output.GetTypeByMetadataName("KlingGen.GoodMakeRequest"));
        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void An_unresolved_reference_is_KLG0002_at_the_reference()
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/bad.json", Good.Replace("""{ "type": "string" } } }""", """{ "$ref": "#/$defs/Absent" } } }""", StringComparison.Ordinal)), .. TestFile.PackageFiles]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("KLG0002", diagnostic.Id);
        Assert.Contains("Absent", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(4, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.NotNull(run.Output.GetTypeByMetadataName("KlingGen.O3ImageToVideoRequest"));
        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void A_reference_to_a_file_that_is_not_there_is_KLG0002_at_the_reference()
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/bad.json", Good.Replace("""{ "type": "string" } } }""", """{ "$ref": "other.json#/$defs/Thing" } } }""", StringComparison.Ordinal))]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("KLG0002", diagnostic.Id);
        Assert.Equal(4, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void A_keyword_of_the_wrong_type_is_KLG0002_at_its_value()
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/bad.json", Good.Replace("""{ "type": "string" } }, "required""", """{ "type": "string", "maxLength": "many" } }, "required""", StringComparison.Ordinal))]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("KLG0002", diagnostic.Id);
        Assert.Contains("maxLength", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(3, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void A_broken_migration_is_KLG0007()
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/move.json", """{ "from": "V3", "routes": 1 }""") { Metadata = new Dictionary<string, string> { ["KlingMigration"] = "true" } }]);

        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, d => Assert.Equal("KLG0007", d.Id));
    }

    [Fact]
    public void An_endpoint_that_two_user_files_describe_is_KLG0004_and_the_first_counts()
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/a.json", Good), new TestFile("/project/b.json", Good)]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("KLG0004", "/project/b.json"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void A_language_version_below_11_is_KLG0006_and_nothing_is_generated()
    {
        GeneratorRun run = GeneratorRun.Of(TestFile.PackageFiles, language: LanguageVersion.CSharp10);

        Assert.Equal("KLG0006", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void Text_of_a_schema_never_becomes_code()
    {
        const string hostile = "*/ } public class Evil { } /* </summary> ]]> \\\"\\\"\\\" \\u2028 #pragma warning disable \\u202e { \\n\\n namespace X;";
        string text = Good.Replace("""{ "type": "string" }, "required""", "x", StringComparison.Ordinal)
            .Replace("\"prompt\": { \"type\": \"string\" }", $"\"{hostile}\": {{ \"type\": \"string\", \"description\": \"{hostile}\", \"default\": \"{hostile}\" }}", StringComparison.Ordinal)
            .Replace("\"required\": [\"prompt\"]", $"\"required\": [\"{hostile}\"]", StringComparison.Ordinal);

        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/hostile.json", text)]);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerComplaints());
        Assert.Null(run.Output.GetTypeByMetadataName("Evil"));
        Assert.Null(run.Output.GetTypeByMetadataName("KlingGen.Evil"));
    }
}
