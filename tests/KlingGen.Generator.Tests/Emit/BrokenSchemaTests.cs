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

    private const string OpenApi = """
        {
          "openapi": "3.0.4", "info": { "x-fal-metadata": { "endpointId": "fal-ai/good/make" } },
          "paths": {
            "/fal-ai/good/make": { "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "a": {} } } } } } } },
            "/fal-ai/good/make/requests/{request_id}": { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "type": "object", "properties": { "b": {} } } } } } } } }
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

    [Theory]
    [InlineData("""{ "a": {} }""", """{ "a": { "enum": ["x"], "default": "y" } }""", "'default' must be one of \"x\", not \"y\" (at $.paths['/fal-ai/good/make'].post.requestBody.content['application/json'].schema.properties.a.default)")]
    [InlineData("""{ "a": {} }""", """{ "a": {} }, "required": ["b"]""", "'required' names \"b\", which is not among the properties (at $.paths['/fal-ai/good/make'].post.requestBody.content['application/json'].schema.required[0])")]
    public void A_mistake_in_a_document_as_served_is_a_warning_and_the_endpoint_has_its_client(string right, string wrong, string message)
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/served.json", OpenApi.Replace(right, wrong, StringComparison.Ordinal))]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("KLG0002", DiagnosticSeverity.Warning, message), (diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage()));
        Assert.Equal(3, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(run.CompilerComplaints());
        Assert.Contains("EndpointClient<global::KlingGen.GoodMakeRequest,", run.Source("KlingGen.KlingClient.g.cs"), StringComparison.Ordinal);
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

    [Theory]
    [InlineData(Good, 1, 22, "\"fal-ai/good/make\"")]
    [InlineData(OpenApi, 1, 66, "\"fal-ai/good/make\"")]
    public void A_second_description_is_told_where_it_names_the_endpoint(string second, int line, int column, string marked)
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/a.json", Good), new TestFile("/project/b.json", second)]);
        AssertPlace(Assert.Single(run.Diagnostics, d => d.Id == "KLG0004"), "/project/b.json", second, line, column, marked);
    }

    [Fact]
    public void A_name_that_is_changed_is_told_at_the_member_or_type_that_has_it()
    {
        const string text = """
            {
              "x-fal-endpoints": ["test/two"],
              "$defs": {
                "Request": { "type": "object", "properties": { "a_b": {}, "a-b": {} } },
                "Response": { "type": "object", "properties": { "x": { "$ref": "#/$defs/request" } } },
                "request": { "type": "object", "properties": { "c": {} } }
              }
            }
            """;
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/names.json", text)]);

        Assert.All(run.Diagnostics, d => Assert.Equal("KLG0005", d.Id));
        AssertPlace(run.Diagnostics[0], "/project/names.json", text, 3, 62, "\"a-b\"");
        AssertPlace(run.Diagnostics[1], "/project/names.json", text, 5, 4, "\"request\"");
        Assert.Equal(2, run.Diagnostics.Length);
    }

    [Theory]
    [InlineData("test/nowhere", "a", "\"test/nowhere\"", "No schema describes the endpoint 'test/nowhere'")]
    [InlineData("fal-ai/good/make", "nope", """{ "action": "drop", "rule": "KLG1001", "reason": "r" }""", "'fal-ai/good/make' has no parameter 'nope'")]
    public void A_migration_that_names_what_no_schema_has_is_KLG0007_at_its_place(string from, string parameter, string marked, string message)
    {
        string text = $$"""
            {
              "title": "t", "from": "V3", "to": "O3",
              "routes": [{ "from": "{{from}}", "targets": [{ "to": "fal-ai/kling-video/o3/pro/image-to-video",
                "parameters": { "prompt": { "action": "drop", "rule": "KLG1001", "reason": "r" }, "{{parameter}}": { "action": "drop", "rule": "KLG1001", "reason": "r" } } }] }]
            }
            """;
        TestFile migration = new("/project/move.json", text) { Metadata = new Dictionary<string, string> { ["KlingMigration"] = "true", ["KlingOrigin"] = "user" } };
        foreach (string package in new[] { "true", "false" })
        {
            GeneratorRun run = GeneratorRun.Of([.. TestFile.PackageFiles, new TestFile("/project/a.json", Good), migration], properties: ("KlingPackageSchemas", package));

            Assert.All(run.Diagnostics, d => Assert.Equal("KLG0007", d.Id));
            Diagnostic diagnostic = Assert.Single(run.Diagnostics, d => d.GetMessage().StartsWith(message, StringComparison.Ordinal));
            int at = text.LastIndexOf(marked, StringComparison.Ordinal);
            Assert.Equal((at, marked.Length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
            Assert.DoesNotContain(run.Diagnostics, d => d.GetMessage().StartsWith("No schema describes the endpoint 'fal-ai/kling-video", StringComparison.Ordinal));
        }
    }

    private static void AssertPlace(Diagnostic diagnostic, string path, string text, int line, int column, string marked)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal((path, line, column), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(marked, text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
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

    [Theory]
    [InlineData("\"string\" } }, \"required\"", "\"strnig\" } }, \"required\"", "(at $.$defs.Request.properties.prompt.type)")]
    [InlineData("[\"prompt\"]", "[\"promt\"]", "did you mean 'prompt'? (at $.$defs.Request.required[0])")]
    [InlineData("\"fal-ai/good/make\"", "\"fal-ai good make\"", "(at $.x-fal-endpoints[0])")]
    [InlineData("\"Request\"", "\"Requst\"", "is that what 'Requst' should be? (at $.x-fal-endpoints)")]
    [InlineData("\"required\": [\"prompt\"] },", "\"required\": [\"prompt\"] }", "(at $.$defs.Request)")]
    public void One_mistake_is_one_diagnostic_also_beside_other_files_with_mistakes(string right, string wrong, string end)
    {
        string text = Good.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Good, text);
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/a.json", text), new TestFile("/project/b.json", text.Replace("make", "take", StringComparison.Ordinal)), new TestFile("/project/good.json", Good.Replace("make", "wake", StringComparison.Ordinal))]);

        Assert.Equal(["/project/a.json", "/project/b.json"], run.Diagnostics.Select(d => d.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
        Assert.All(run.Diagnostics, d => Assert.EndsWith(end, d.GetMessage(), StringComparison.Ordinal));
        Assert.NotNull(run.Output.GetTypeByMetadataName("KlingGen.GoodWakeRequest"));
        Assert.Empty(run.CompilerComplaints());
    }
}
