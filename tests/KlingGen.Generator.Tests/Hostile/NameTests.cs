using KlingGen.Generator.Naming;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Hostile;

/// <summary>Whatever a thing is called, it gets a C# name that is valid and its own, and keeps its wire name.</summary>
public sealed class NameTests
{
    private static readonly string[] _names = [.. OddNames.All, .. OddNames.OfLibrary];

    [Fact]
    public void Properties_of_any_name_keep_their_wire_names()
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", [.. _names.Distinct().Select(n => (n, """{ "type": "string" }"""))])]);

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.Equal(_names.Distinct(), WireNames(run.Output.GetTypeByMetadataName("KlingGen.TestXRequest")!));
    }

    [Fact]
    public void Required_properties_and_properties_of_other_kinds_of_any_name_compile()
    {
        string[] kinds =
        [
            """{ "type": "integer", "minimum": 1 }""", """{ "type": "string", "enum": ["a", "b"] }""", """{ "type": "array", "items": { "type": ["string", "null"], "maxLength": 3 } }""",
            """{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 } }""", "{}",
        ];
        string[] names = [.. OddNames.All.Where(n => n.Length < 100).Distinct()];
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
        [
            HostileSchema.File(
                "x",
                $$"""{ "type": "object", "properties": {{HostileSchema.Members([.. names.Select((n, i) => (n, kinds[i % kinds.Length]))])}}, "required": [{{string.Join(", ", names.Select(HostileSchema.Quote))}}] }"""),
        ]));
    }

    [Fact]
    public void A_property_alone_may_have_any_name() => HostileSchema.AssertCleanAndCompiles(
        GeneratorRun.Of([.. _names.Select((name, i) => HostileSchema.WithProperties("x" + i, (name, """{ "type": "object", "properties": { "a": { "type": "string" } } }""")))]));

    [Fact]
    public void Objects_of_any_name_compile() => HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of([Definitions("""{ "type": "object", "properties": { "a": { "type": "string" } } }""")]));

    [Fact]
    public void Enumerations_of_any_name_compile() => HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of([Definitions("""{ "type": "string", "enum": ["a", "value", "known_values"] }""")]));

    [Fact]
    public void Objects_and_enumerations_that_several_files_share_may_have_any_name()
    {
        string[] names = [.. _names.Distinct()];
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
        [
            Shared("/project/objects.json", names, """{ "type": "object", "properties": { "a": { "type": "string" } } }"""),
            Shared("/project/enums.json", names, """{ "type": "string", "enum": ["a", "b"] }"""),
        ]));
    }

    [Fact]
    public void Enumerations_of_any_values_keep_them()
    {
        string[] values = [.. _names.Distinct()];
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("choice", $$"""{ "type": "string", "enum": [{{string.Join(", ", values.Select(HostileSchema.Quote))}}] }"""))]);

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.Equal(values.Length, run.Output.GetTypeByMetadataName("KlingGen.TestXChoice")!.GetMembers().OfType<IPropertySymbol>().Count(p => p.Type.Name == "TestXChoice"));
    }

    [Fact]
    public void A_type_that_is_called_like_its_namespace_compiles() => HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
        [Shared("/project/a.json", ["Acme", "KlingGen", "System", "Global"], """{ "type": "object", "properties": { "acme": { "$ref": "#/$defs/System" }, "System": { "$ref": "#/$defs/Acme" } } }""")],
        properties: ("KlingNamespace", "Acme")));

    [Theory]
    [InlineData("test/a", "test/A", "TEST/a", "test/a-", "test-a/a", "test.a/_")]
    [InlineData("1/2", "1/2/3", "1/2-3", "12/3")]
    [InlineData("-/-", "_/_", ".../...", "a/.b", "a/b.")]
    [InlineData("fal-ai/kling-video/v2.1/pro/image-to-video", "fal-ai/kling-video/v2.1/master/image-to-video", "fal-ai/kling-video/v21/pro/image-to-video", "fal-ai/kling-video/v2-1/pro/image-to-video")]
    [InlineData("fal-ai/kling-video/v2.5-turbo/pro/image-to-video", "fal-ai/kling-video/v2.5/turbo/pro/image-to-video", "fal-ai/kling-video/v2.5/_/pro/image-to-video")]
    [InlineData("fal-ai/kling-video/o3/pro", "fal-ai/kling-video/o3/standard", "fal-ai/kling-video/o3", "fal-ai/kling-video", "fal-ai/kling-video/pro")]
    [InlineData("fal-ai/o3-endpoints", "fal-ai/kling-video/o3/pro/o3-pro-endpoints", "fal-ai/kling-video/o3/pro/dispose", "fal-ai/kling-video/o3-pro/pro/x", "fal-ai/o3", "fal-ai/kling-client")]
    [InlineData("fal-ai/endpoint", "fal-ai/dispose", "fal-ai/equals", "fal-ai/get-type", "fal-ai/to-string", "fal-ai/system", "fal-ai/kling-gen", "fal-ai/task", "fal-ai/string")]
    [InlineData("fal-ai/kling-video/o3/4k/a", "fal-ai/kling-video/o3/master/a", "fal-ai/kling-video/o3/FourK/pro/a", "fal-ai/kling-video/o9x/pro/equals")]
    [InlineData("fal-ai/kling", "fal-ai/kling-client-base", "fal-ai/kling-json-resolver", "fal-ai/i-kling", "fal-ai/kling-validation")]
    public void Endpoints_with_odd_ids_are_on_the_client(params string[] ids)
    {
        GeneratorRun run = GeneratorRun.Of([.. ids.Select((id, i) => new TestFile($"/project/{i}.json", HostileSchema.WithProperties("x", ("a", """{ "type": "string" }""")).GetText()!.ToString().Replace("test/x", id, StringComparison.Ordinal)))]);

        HostileSchema.AssertCleanAndCompiles(run);
        string client = run.Source("KlingGen.KlingClient.g.cs");
        Assert.All(ids, id => Assert.Contains($"[global::KlingGen.KlingEndpoint(\"{id}\")]", client, StringComparison.Ordinal));
    }

    [Fact]
    public void Three_hundred_endpoints_in_one_project_compile()
    {
        GeneratorRun run = GeneratorRun.Of(
        [
            new TestFile("/project/shared.json", """{ "$defs": { "Clip": { "type": "object", "properties": { "url": { "type": "string" } } } } }"""),
            .. Enumerable.Range(0, 300).Select(i => new TestFile(
                $"/project/x{i}.json",
                $$"""
                {
                  "x-fal-endpoints": ["test/x{{i}}"],
                  "$defs": { "Request": { "type": "object", "properties": { "prompt": { "type": "string" } } }, "Response": { "$ref": "shared.json#/$defs/Clip" } }
                }
                """)),
        ]);

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.Equal(300, run.Source("KlingGen.KlingClient.g.cs").Split("[global::KlingGen.KlingEndpoint(").Length - 1);
    }

    [Fact]
    public void No_schema_can_take_the_name_of_a_type_of_the_library() => Assert.Empty(OddNames.OfLibrary.Except(ReservedNames.Types));

    [Fact]
    public void No_endpoint_can_take_the_name_of_a_member_of_the_client() => Assert.Empty(
        typeof(KlingClientBase).GetMembers(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .Where(m => m is not System.Reflection.ConstructorInfo and not System.Reflection.FieldInfo { IsPrivate: true } and not System.Reflection.MethodInfo { IsPrivate: true })
            .Select(m => m.Name).Distinct().Except(ReservedNames.ClientMembers));

    private static TestFile Definitions(string schema) => HostileSchema.WithDefinitions("x", [.. _names.Distinct().Where(n => n is not ("Request" or "Response")).Select(n => (n, schema))]);

    private static TestFile Shared(string path, IEnumerable<string> names, string schema) =>
        new(path, $$"""{ "$defs": {{HostileSchema.Members([.. names.Select(n => (n, schema))])}} }""");

    private static IEnumerable<string> WireNames(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>()
        .SelectMany(p => p.GetAttributes()).Where(a => a.AttributeClass!.Name == "KlingParameterAttribute").Select(a => (string)a.ConstructorArguments[0].Value!);
}
