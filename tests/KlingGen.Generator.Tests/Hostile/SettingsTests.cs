namespace KlingGen.Generator.Tests.Hostile;

/// <summary>MSBuild properties that hold what nobody meant.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Acme.Video", "Acme.Video")]
    [InlineData(" Acme ", "Acme")]
    [InlineData("", "KlingGen")]
    [InlineData("  ", "KlingGen")]
    [InlineData("My-App.Kling Gen", "My_App.Kling_Gen")]
    [InlineData("3D.Video", "_3D.Video")]
    [InlineData("Acme.namespace.class", "Acme.namespace.class")]
    [InlineData("Acme..Video.", "Acme.Video")]
    [InlineData("...", "KlingGen")]
    [InlineData("global::Acme", "global__Acme")]
    [InlineData("Acme { class Evil { } } namespace X", "Acme___class_Evil_______namespace_X")]
    [InlineData("Acme;\n#error", "Acme___error")]
    [InlineData("日本.é", "日本.é")]
    [InlineData("KlingGen.Json", "KlingGen.Json")]
    [InlineData("KlingGen.KlingJob", "KlingGen.KlingJob_")]
    [InlineData("@class", "_class")]
    [InlineData("System", "System")]
    public void Any_namespace_compiles(string given, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(
            [HostileSchema.WithProperties("x", ("a", """{ "type": "string", "enum": ["b"] }"""), ("c", """{ "type": "array", "items": { "type": "object", "properties": { "d": {} } } }"""))],
            properties: ("KlingNamespace", given));

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.NotNull(run.Output.GetTypeByMetadataName(expected + ".TestXRequest"));
    }

    [Theory]
    [InlineData("private")]
    [InlineData("public sealed class Evil { } public")]
    [InlineData("0")]
    public void An_accessibility_that_is_none_counts_as_public(string given)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", """{ "type": "string" }"""))], properties: ("KlingAccessibility", given));

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.Equal(Microsoft.CodeAnalysis.Accessibility.Public, run.Output.GetTypeByMetadataName("KlingGen.TestXRequest")!.DeclaredAccessibility);
    }
}
